package nl.stvda.voortgang.initiatives.workbook;

import static nl.stvda.voortgang.initiatives.workbook.TestWorkbook.DAY;
import static nl.stvda.voortgang.initiatives.workbook.TestWorkbook.MONTH;
import static nl.stvda.voortgang.initiatives.workbook.TestWorkbook.OWN_DAY_FORMAT;
import static nl.stvda.voortgang.initiatives.workbook.TestWorkbook.OWN_MONTH_FORMAT;
import static nl.stvda.voortgang.initiatives.workbook.TestWorkbook.OWN_NUMBER_FORMAT;
import static nl.stvda.voortgang.initiatives.workbook.TestWorkbook.PLAIN;
import static nl.stvda.voortgang.initiatives.workbook.TestWorkbook.YEAR;
import static nl.stvda.voortgang.initiatives.workbook.TestWorkbook.formula;
import static nl.stvda.voortgang.initiatives.workbook.TestWorkbook.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {

    @TempDir
    private Path folder;

    private List<WorkbookRow> read(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("workbook.xlsx"), bytes);
        var rows = new ArrayList<WorkbookRow>();
        try (var workbook = Workbook.open(file, "initiatives")) {
            for (var row = workbook.next(); row != null; row = workbook.next()) {
                rows.add(row);
            }
        }
        assertThat(file).doesNotExist();
        return rows;
    }

    private List<String> texts(TestWorkbook workbook) throws IOException {
        return read(workbook.bytes()).getFirst().cells().stream()
                .map(WorkbookCell::text)
                .toList();
    }

    private static TestWorkbook workbook() {
        return new TestWorkbook();
    }

    @Test
    void readsTheSheetOfThatNameWithTheNumbersThatExcelShows() throws IOException {
        var workbook = workbook();
        workbook.row(workbook.text("a"), TestWorkbook.empty(), workbook.text("b"))
                .rawRow("<row r=\"4\"><c r=\"C4\" t=\"b\"><v>1</v></c></row><row/>")
                .row("<c t=\"inlineStr\"><is><t> c </t></is></c>");

        var rows = read(workbook.bytes());

        assertThat(rows)
                .containsExactly(
                        new WorkbookRow(1, List.of(new WorkbookCell(0, "a", null), new WorkbookCell(2, "b", null))),
                        new WorkbookRow(4, List.of(new WorkbookCell(2, "TRUE", null))),
                        new WorkbookRow(6, List.of(new WorkbookCell(0, " c ", null))));
    }

    @ParameterizedTest
    @CsvSource({
        "44571, 2022-01-10",
        "61, 1900-03-01",
        "2958465, 9999-12-31",
        "44571.5, 2022-01-10T12:00",
        "44570.999999999, 2022-01-10",
        "2958466, 2958466",
        "-3, -3",
        "0.25, 0.25",
    })
    void readsADay(String kept, String shown) throws IOException {
        assertThat(texts(workbook().row(number(kept, DAY), number(kept, OWN_DAY_FORMAT))))
                .containsExactly(shown, shown);
    }

    @ParameterizedTest
    @CsvSource({"44682, 2022-05", "44696, 2022-05-15", "-3, -3"})
    void readsNoDayWhereOnlyTheMonthIsShown(String kept, String shown) throws IOException {
        assertThat(texts(workbook().row(number(kept, MONTH), number(kept, OWN_MONTH_FORMAT))))
                .containsExactly(shown, shown);
    }

    @ParameterizedTest
    @CsvSource({"44562, 2022", "44682, 2022-05-01", "44696, 2022-05-15"})
    void readsNoMonthWhereOnlyTheYearIsShown(String kept, String shown) throws IOException {
        assertThat(texts(workbook().row(number(kept, YEAR)))).containsExactly(shown);
    }

    @Test
    void readsADayWhereDaysAreCountedFrom1904() throws IOException {
        assertThat(texts(workbook().settings("date1904=\"1\"").row(number("43109", DAY))))
                .containsExactly("2022-01-10");
    }

    @ParameterizedTest
    @CsvSource({
        "44571, 44571",
        "1000.5, 1000.5",
        "1000.4999999999999, 1000.5",
        "0.1, 0.1",
        "250000, 250000",
        "2.5E5, 250000",
        "-0, 0",
    })
    void readsANumber(String kept, String shown) throws IOException {
        assertThat(texts(workbook().row(number(kept, PLAIN), number(kept, OWN_NUMBER_FORMAT))))
                .containsExactly(shown, shown);
    }

    @Test
    void readsTextsAsTheyWere() throws IOException {
        var workbook = workbook();
        workbook.part("xl/sharedStrings.xml", """
                <sst><si><r><rPr/><t xml:space="preserve">half </t></r>
                  <r><t>bold</t></r><rPh sb="0"><t>spoken</t></rPh></si><si><t>one_x000D_
                two _x005F_x000D_</t></si></sst>""");
        workbook.row("<c t=\"s\"><v>0</v></c>", "<c t=\"s\"><v>1</v></c>");

        assertThat(texts(workbook)).containsExactly("half bold", "one\r\ntwo _x000D_");
    }

    @Test
    void writesWhatLooksLikeAnEscapeSoThatItIsReadAsItWas() {
        assertThat(EscapedText.read(EscapedText.write("a_x000D_b_x")))
                .isEqualTo("a_x000D_b_x")
                .isNotEqualTo(EscapedText.read("a_x000D_b_x"));
    }

    @Test
    void readsWhatAFormulaCameTo() throws IOException {
        var row = read(workbook()
                        .row(
                                formula("str", "<v>sectoral</v>"),
                                formula("n", "<v>3</v>"),
                                formula("str", "<v></v>"),
                                formula("e", "<v>#N/A</v>"),
                                formula("n", ""),
                                formula("n", "<v/>"))
                        .bytes())
                .getFirst();

        assertThat(row.cells())
                .containsExactly(
                        new WorkbookCell(0, "sectoral", null),
                        new WorkbookCell(1, "3", null),
                        new WorkbookCell(3, "#N/A", CellFault.ERROR),
                        new WorkbookCell(4, "", CellFault.NOT_CALCULATED),
                        new WorkbookCell(5, "", CellFault.NOT_CALCULATED));
    }

    @Test
    void unpacksSoMuchAndNoMore() {
        var bomb = workbook()
                .part("xl/sharedStrings.xml", "<sst>" + "<si><t>a</t></si>".repeat(10) + " ".repeat(65 * 1024 * 1024));

        refuses(bomb.bytes(), "larger than 64 MiB");
    }

    @Test
    void readsSoManyCellsAndNoMore() {
        refuses(
                workbook()
                        .rawRow("<row>" + "<c/>".repeat(16_000) + "</row>")
                        .rawRow("<row><c/></row>".repeat(2_000_000))
                        .bytes(),
                "more than 2,000,000 cells");
    }

    @Test
    void readsSoManyTextsAndNoMore() {
        refuses(
                workbook()
                        .part("xl/sharedStrings.xml", "<sst>" + "<si/>".repeat(500_001))
                        .bytes(),
                "more than 500,000 texts");
    }

    @Test
    void readsSoManySheetsAndNoMore() {
        refuses(withSheets("<sheet name=\"x\" r:id=\"r1\"/>".repeat(101)), "more than 100 sheets");
    }

    @Test
    void opensSoManyPartsAndNoMore() {
        var book = workbook();
        for (var number = 0; number < 1_000; number++) {
            book.part("xl/media/%d.png".formatted(number), "");
        }

        refuses(book.bytes(), "more than 1,000 parts");
    }

    @Test
    void readsSoMuchOfACellAndNoMore() {
        var text = "a".repeat(1024 * 1024 + 1);
        var shared = workbook().part("xl/sharedStrings.xml", "<sst><si><t>%s</t></si></sst>".formatted(text));
        var inline = workbook().rawRow("<row><c t=\"str\"><v>%s</v></c></row>".formatted(text));

        refuses(shared.bytes(), "A cell is larger than 1 MiB");
        refuses(inline.bytes(), "A cell is larger than 1 MiB");
    }

    private static byte[] withSheets(String sheets) {
        return new TestWorkbook()
                .settings("/><sheets xmlns:r=\"r\">%s</sheets><x".formatted(sheets))
                .bytes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c r=\"ZZZZZZZ1\"><v>1</v></c></row>",
                "<row><c r=\"XFE1\"><v>1</v></c></row>",
                "<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
                "<row><c r=\"1\"><v>1</v></c></row>",
                "<row r=\"-1\"><c><v>1</v></c></row>",
                "<row><c><v>1e999999999</v></c></row>",
                "<row><c t=\"s\"><v>7</v></c></row>",
                "<row><c t=\"s\"/><c t=\"unknown\"><v>7</v></c></row>",
                "<row><c><v>7</v></c>",
            })
    void refusesWhatIsDamaged(String row) {
        refuses(workbook().rawRow(row).bytes(), "damaged");
    }

    @Test
    void looksUpNothingOutsideOfTheFile() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "secret");
        var workbook = workbook().part("xl/worksheets/sheet1.xml", """
                        <!DOCTYPE x [<!ENTITY e SYSTEM "%s">]>
                        <worksheet><sheetData><row><c t="str"><v>&e;</v></c></row></sheetData></worksheet>""".formatted(secret.toUri()));

        refuses(workbook.bytes(), "damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "externalId,agreement", "PK"})
    void refusesWhatIsNoWorkbook(String text) {
        refuses(text.getBytes(StandardCharsets.UTF_8), "not a workbook");
    }

    /** Whatever is broken in it, nothing else comes of it than a refusal or some rows. */
    @Test
    void survivesBrokenFiles() throws IOException {
        var workbook = workbook();
        for (var row = 0; row < 20; row++) {
            workbook.row(workbook.text("text " + row), number("44571", DAY), formula("str", "<v>x</v>"));
        }
        var whole = workbook.bytes();
        var random = new Random(20220331);
        for (var attempt = 0; attempt < 2000; attempt++) {
            var broken = whole.clone();
            for (var change = random.nextInt(4); change >= 0; change--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            try {
                read(broken);
            } catch (UnreadableWorkbook refusal) {
                assertThat(refusal.getMessage()).isNotBlank();
            }
        }
    }

    private void refuses(byte[] bytes, String why) {
        assertThatExceptionOfType(UnreadableWorkbook.class)
                .isThrownBy(() -> read(bytes))
                .withMessageContaining(why);
    }
}
