package nl.stvda.voortgang.initiatives.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.initiatives.table.Columns;
import nl.stvda.voortgang.initiatives.workbook.TestWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {

    private static final UploadLimits LIMITS = new UploadLimits(8L * 1024 * 1024, 100);
    private static final Columns COLUMNS = new Columns(new Languages(List.of("nl", "en"), "en", "nl"));
    private static final String HEADER =
            "externalId,agreement,side,level,instrument,title.nl,description.nl,period.start,organisation\n";

    private static List<UploadedRow> read(UploadFormat format, String text) throws IOException {
        return read(format, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<UploadedRow> read(UploadFormat format, byte[] bytes) throws IOException {
        return readAll(Upload.open(format, new ByteArrayInputStream(bytes), "fnv", LIMITS, COLUMNS));
    }

    private static List<UploadedRow> readAll(Upload upload) throws IOException {
        var all = new ArrayList<UploadedRow>();
        for (var rows = upload.next(3, 1000); !rows.isEmpty(); rows = upload.next(3, 1000)) {
            all.addAll(rows);
        }
        return all;
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String codes(UploadedRow row) {
        return row.violations().stream().map(RowViolation::code).toList().toString();
    }

    @Test
    void readsTheElementsOfAnArray() throws IOException {
        var rows = read(UploadFormat.JSON, "\uFEFF [ {\"externalId\": \"a\", \"n\": 2.50}, {\"b\": [1, {}]} ] \n");

        assertThat(rows)
                .extracting(UploadedRow::json)
                .containsExactly("{\"externalId\":\"a\",\"n\":2.50}", "{\"b\":[1,{}]}");
        assertThat(rows).extracting(UploadedRow::number).containsExactly(1, 2);
        assertThat(rows).extracting(UploadedRow::externalId).containsExactly("a", null);
        assertThat(rows).extracting(UploadedRow::line).containsOnlyNulls();
    }

    @Test
    void readsEachLineAndCountsTheEmptyOnes() throws IOException {
        var rows = read(UploadFormat.NDJSON, "\uFEFF{\"externalId\": \"a\"}\r\n\n  \n{\"externalId\": \"b\"}");

        assertThat(rows).extracting(UploadedRow::number).containsExactly(1, 2);
        assertThat(rows).extracting(UploadedRow::line).containsExactly(1, 4);
        assertThat(rows).extracting(UploadedRow::externalId).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", ""})
    void readsCsvOfADutchExcel(String mark) throws IOException {
        var rows = read(
                UploadFormat.CSV,
                mark + HEADER.replace(',', ';').replace("\n", "\r\n")
                        + "a;b;c;d;e;\"Twee\r\nregels; \"\"echt\"\"\";f;g;\r\n");

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().line()).isEqualTo(2);
        assertThat(rows.getFirst().json()).contains("\"title\":{\"nl\":\"Twee\\r\\nregels; \\\"echt\\\"\"}");
    }

    @Test
    void goesOnAfterALineThatIsWrong() throws IOException {
        var rows = read(
                UploadFormat.NDJSON,
                "{\"a\": 1\n[]\n5\n{} {}\nnull\n{\"externalId\": \"b\"}\n" + "\"" + "x".repeat(Rows.LARGEST_ROW)
                        + "\"\n{}\n");

        assertThat(rows)
                .extracting(UploadTest::codes)
                .containsExactly(
                        "[malformed-json]",
                        "[not-an-object]",
                        "[not-an-object]",
                        "[malformed-json]",
                        "[not-an-object]",
                        "[]",
                        "[row-too-large]",
                        "[]");
        assertThat(rows).extracting(UploadedRow::line).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void goesOnAfterAnElementThatIsNoObjectOrTooLarge() throws IOException {
        var large = "{\"externalId\": \"l\", \"a\": [" + "\"xxxxxxxxxxxxxxxxxxxxxxxx\",".repeat(60_000) + "1]}";

        var rows = read(UploadFormat.JSON, "[null, [{}], " + large + ", {}]");

        assertThat(rows)
                .extracting(UploadTest::codes)
                .containsExactly("[not-an-object]", "[not-an-object]", "[row-too-large]", "[]");
        assertThat(rows.get(2).externalId()).isEqualTo("l");
    }

    @Test
    void namesTheRowWhoseBytesAreNotUtf8() throws IOException {
        var inArray = read(UploadFormat.JSON, latin1("[{\"a\": \"caf\u00e9\"}, {\"a\": \"b\"}]"));
        var onLine = read(UploadFormat.NDJSON, latin1("{\"a\": \"caf\u00e9\"}\n{\"a\": \"b\"}\n"));
        var inCsv = read(UploadFormat.CSV, latin1(HEADER + "a,b,c,d,e,caf\u00e9,f,g,\nb,b,c,d,e,f,f,g,\n"));

        assertThat(inArray).extracting(UploadTest::codes).containsExactly("[invalid-utf-8]", "[]");
        assertThat(onLine).extracting(UploadTest::codes).containsExactly("[invalid-utf-8]", "[]");
        assertThat(inCsv).extracting(UploadTest::codes).containsExactly("[invalid-utf-8]", "[]");
        assertThat(inCsv.getFirst().violations().getFirst().column()).isEqualTo("title.nl");
    }

    @Test
    void keepsHalfACharacterForTheRuleThatRefusesIt() throws IOException {
        var rows = read(UploadFormat.JSON, "[{\"a\": \"\\ud83d\", \"b\": \"\\u0000\"}]");

        assertThat(rows.getFirst().json()).isEqualTo("{\"a\":\"\\uD83D\",\"b\":\"\\u0000\"}");
    }

    @Test
    void namesTheRaggedRow() throws IOException {
        var rows = read(UploadFormat.CSV, HEADER + "a,b\nb,b,c,d,e,f,f,g,,,\nc,b,c,d,e,f,f,g,\n");

        assertThat(rows).extracting(UploadTest::codes).containsExactly("[ragged-row]", "[ragged-row]", "[]");
        assertThat(rows).extracting(UploadedRow::line).containsExactly(2, 3, 4);
        assertThat(rows.getFirst().violations().getFirst().detail())
                .contains("2 fields")
                .contains("9");
    }

    @Test
    void refusesARowOfAnotherOrganisation() throws IOException {
        var rows = read(UploadFormat.CSV, HEADER + "a,b,c,d,e,f,f,g,cnv\nb,b,c,d,e,f,f,g,fnv\nc,b,c,d,e,f,f,g,\n");

        assertThat(rows).extracting(UploadTest::codes).containsExactly("[another-organisation]", "[]", "[]");
        assertThat(rows.getFirst().violations().getFirst().column()).isEqualTo("organisation");
        assertThat(rows.get(1).json()).doesNotContain("organisation");
    }

    @Test
    void namesTheFirstRowOfADuplicate() throws IOException {
        var rows = read(
                UploadFormat.NDJSON,
                "{\"externalId\": \"a\"}\n{\"externalId\": \"b\"}\n{\"externalId\": \"a\"}\n{\"externalId\": \"a\"}\n");

        assertThat(rows)
                .extracting(UploadTest::codes)
                .containsExactly("[]", "[]", "[duplicate-external-id]", "[duplicate-external-id]");
        assertThat(rows.getLast().violations().getFirst().detail()).startsWith("Row 1 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "JSON ~ {} ~ unreadable-upload ~ not a JSON array",
                "JSON ~ [{\"a\": 1}, {\"a\": tru}] ~ unreadable-upload ~ row 2, at line 1, column",
                "JSON ~ [{\"a\": 1} ~ unreadable-upload ~ row 2",
                "JSON ~ [{\"a\": ~ unreadable-upload ~ row 1",
                "JSON ~ [{}] [] ~ unreadable-upload ~ behind the end",
                "JSON ~ [] ~ empty-upload ~ no rows",
                "JSON ~ '' ~ unreadable-upload ~ not a JSON array",
                "NDJSON ~ '' ~ empty-upload ~ no rows",
                "CSV ~ externalId ~ wrong-columns ~ 7 violations",
                "CSV ~ '' ~ empty-upload ~ no rows",
            })
    void endsWhereReadingCannotGoOn(UploadFormat format, String text, String slug, String detail) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read(format, text))
                .satisfies(refusal -> {
                    assertThat(refusal.type().description().slug()).isEqualTo(slug);
                    assertThat(refusal.detail()).contains(detail);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,\"b\"c,c,d,e,f,f,g,\n", "a,\"" /* and then far too much */})
    void endsWhereAQuotationMarkIsWrong(String record) {
        var text =
                HEADER + "ok,b,c,d,e,f,f,g,\n" + record + "x".repeat(record.endsWith("\n") ? 0 : Rows.LARGEST_ROW + 10);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read(UploadFormat.CSV, text))
                .satisfies(refusal -> assertThat(refusal.detail()).contains("begins at line 2"));
    }

    @Test
    void refusesMoreBytesThanTheLimitHoweverTheyAreSent() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> readAll(Upload.open(UploadFormat.NDJSON, endless, "fnv", LIMITS, COLUMNS)))
                .withMessageContaining("larger than 8 MiB");
    }

    @ParameterizedTest
    @EnumSource(UploadFormat.class)
    void refusesMoreRowsThanTheLimit(UploadFormat format) throws IOException {
        var limits = new UploadLimits(10_000, 2);

        var exactly = readAll(Upload.open(format, fileOf(format, 2), "fnv", limits, COLUMNS));

        assertThat(exactly).hasSize(2);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> readAll(Upload.open(format, fileOf(format, 3), "fnv", limits, COLUMNS)))
                .withMessageContaining("more than 2 rows");
    }

    private static InputStream fileOf(UploadFormat format, int rows) {
        return switch (format) {
            case JSON -> stream("[" + String.join(",", Collections.nCopies(rows, "{}")) + "]");
            case NDJSON -> stream("{}\n".repeat(rows));
            case CSV -> stream(HEADER + "a,b,c,d,e,f,g,h,\n".repeat(rows));
            case XLSX -> {
                var workbook = workbook();
                Collections.nCopies(rows, "a")
                        .forEach(text -> workbook.row(Collections.nCopies(8, workbook.text(text))));
                yield new ByteArrayInputStream(workbook.bytes());
            }
        };
    }

    /** With the names of the columns. */
    private static TestWorkbook workbook() {
        var workbook = new TestWorkbook();
        return workbook.row(
                Stream.of(HEADER.strip().split(",")).map(workbook::text).toList());
    }

    private static List<UploadedRow> read(TestWorkbook workbook) throws IOException {
        try (var upload =
                Upload.open(UploadFormat.XLSX, new ByteArrayInputStream(workbook.bytes()), "fnv", LIMITS, COLUMNS)) {
            return readAll(upload);
        }
    }

    @Test
    void readsAWorkbook() throws IOException {
        var workbook = workbook();
        workbook.row(List.of(
                        TestWorkbook.number("12", TestWorkbook.PLAIN),
                        workbook.text("'=b"),
                        TestWorkbook.empty(),
                        TestWorkbook.empty(),
                        TestWorkbook.empty(),
                        TestWorkbook.empty(),
                        TestWorkbook.empty(),
                        TestWorkbook.number("44571", TestWorkbook.DAY)))
                .row(List.of(workbook.text(" \u00a0"), TestWorkbook.empty()))
                .row(List.of(workbook.text("b")));

        var rows = read(workbook);

        assertThat(rows)
                .extracting(UploadedRow::json)
                .containsExactly(
                        "{\"externalId\":\"12\",\"agreement\":\"=b\",\"period\":{\"start\":\"2022-01-10\"}}",
                        "{\"externalId\":\"b\"}");
        assertThat(rows).extracting(UploadedRow::line).containsExactly(2, 4);
    }

    @Test
    void refusesRowsOfAWorkbookByThemselves() throws IOException {
        var workbook = workbook();
        workbook.row(List.of(
                        workbook.text("a"),
                        "<c t=\"e\"><f>NA()</f><v>#N/A</v></c>",
                        "<c><f>A1</f></c>",
                        TestWorkbook.empty(),
                        TestWorkbook.empty(),
                        TestWorkbook.empty(),
                        TestWorkbook.empty(),
                        TestWorkbook.empty(),
                        workbook.text("cnv")))
                .row(Collections.nCopies(10, workbook.text("too many")));

        var rows = read(workbook);

        assertThat(rows)
                .extracting(UploadTest::codes)
                .containsExactly("[cell-error, cell-not-calculated, another-organisation]", "[ragged-row]");
        assertThat(rows.getFirst().violations())
                .extracting(RowViolation::column)
                .containsExactly("agreement", "side", "organisation");
    }

    /** A text that stands in the file once may stand in every cell. */
    @Test
    void countsATextInEachCellThatHoldsIt() {
        var workbook = workbook();
        var large = workbook.text("x".repeat(100_000));
        Collections.nCopies(20, "a").forEach(_ -> workbook.row(Collections.nCopies(8, large)));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read(workbook))
                .withMessageContaining("together larger than 8 MiB");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read(workbook()
                        .row(Collections.nCopies(9, "<c t=\"str\"><v>%s</v></c>".formatted("x".repeat(120_000))))))
                .withMessageContaining("row 2 of the sheet: it is larger than 1 MiB");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void knowsTheSameBytesAgain() throws IOException {
        var first = Upload.open(UploadFormat.JSON, stream("[{}]  "), "fnv", LIMITS, COLUMNS);
        readAll(first);
        var second = Upload.open(UploadFormat.JSON, stream("[{}] "), "fnv", LIMITS, COLUMNS);
        readAll(second);

        var hash = first.hash();

        assertThat(hash).isEqualTo(Upload.hashOf(stream("[{}]  "), LIMITS)).isNotEqualTo(second.hash());
    }

    @Test
    void passesOverRowsWithNothingInThem() throws IOException {
        var upload = Upload.open(
                UploadFormat.CSV,
                new ByteArrayInputStream(
                        (HEADER + "a,b,c,d,e,f,f,g,\n,,,,,,,,\n , \u00a0,,,,,,,\nb,b,c,d,e,f,f,g,\n,,\n\n,,,,,,,,\n")
                                .getBytes(StandardCharsets.UTF_8)),
                "fnv",
                LIMITS,
                COLUMNS);

        var rows = readAll(upload);

        assertThat(rows).extracting(UploadedRow::externalId).containsExactly("a", "b");
        assertThat(rows).extracting(UploadedRow::number).containsExactly(1, 2);
        assertThat(rows).extracting(UploadedRow::line).containsExactly(2, 5);
        assertThat(upload.skipped()).isEqualTo(4);
    }

    @Test
    void findsColumnsWhateverTheirCapitalsAndTheBlanksAroundThem() throws IOException {
        var rows = read(
                UploadFormat.CSV,
                HEADER.replace("externalId", "ExternalID").replace("title.nl", " Title.NL\u00a0")
                        + "a,b,c,d,e,f,f,g,\n");

        assertThat(rows.getFirst().json()).contains("\"externalId\":\"a\"").contains("\"title\":{\"nl\":\"f\"}");
    }

    @Test
    void readsDaysAndNumbersOfADutchExcelWhereSemicolonsSeparate() throws IOException {
        var header = "externalId;agreement;side;level;instrument;title.nl;description.nl;period.start;amounts\n";
        var semicolons = read(UploadFormat.CSV, header + "a;b;c;d;e;f;f;10-1-2022;1000,50 | EUR\n");
        var commas = read(UploadFormat.CSV, header.replace(';', ',') + "a,b,c,d,e,f,f,10-1-2022,\"1000,50 | EUR\"\n");

        assertThat(semicolons.getFirst().json()).contains("\"2022-01-10\"").contains("\"value\":1000.50");
        assertThat(commas.getFirst().json()).contains("\"10-1-2022\"").contains("\"value\":\"1000,50\"");
    }
}
