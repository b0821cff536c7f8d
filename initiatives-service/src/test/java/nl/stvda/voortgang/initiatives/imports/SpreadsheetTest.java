package nl.stvda.voortgang.initiatives.imports;

import static nl.stvda.voortgang.initiatives.imports.Import.aKey;
import static nl.stvda.voortgang.initiatives.imports.Import.results;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.table.Columns;
import nl.stvda.voortgang.initiatives.workbook.TestWorkbook;
import nl.stvda.voortgang.initiatives.workbook.Workbook;
import nl.stvda.voortgang.initiatives.workbook.WorkbookRow;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people send who keep their initiatives in a spreadsheet. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class SpreadsheetTest {

    private static final String HEADER =
            "externalId;agreement;side;level;instrument;title.nl;description.nl;period.start;period.end;amounts;reach.count\n";

    private static String row(String key, String title, String start, String end, String amounts, String count) {
        return "%s;digitalisation;workers;sectoral;training;%s;Proef.;%s;%s;%s;%s\n"
                .formatted(key, title, start, end, amounts, count);
    }

    private static String row(String key, String title, String start, String end) {
        return row(key, title, start, end, "", "");
    }

    @Test
    void takesItsOwnFileBackAfterADutchExcelSavedIt() {
        var first = aKey();
        var second = aKey();
        Import.carriedOut(
                "fnv",
                Import.CSV,
                HEADER
                        + row(first, "Cursus", "2022-01-10", "2022-02-04", "1000.50 | EUR | once", "")
                        + row(second, "Webinar", "2022-03-31", ""));

        var done = Import.carriedOut(
                "fnv",
                Import.CSV,
                "\uFEFF" + HEADER + row(first, "Cursus", "10-1-2022", "4-2-2022", "1000,50 | EUR | once", "")
                        + row(second, "Webinar over privacy", "31-3-2022", ""));

        results(done.path("id")).then().body("items.outcome", contains("unchanged", "changed"));
    }

    /** Its own file as a workbook: opened, a title changed, saved. Excel makes days and numbers of what looks like them. */
    @Test
    void takesItsOwnWorkbookBackAfterADutchExcelSavedIt() throws IOException {
        var first = aKey();
        var second = aKey();
        Import.carriedOut(
                "fnv",
                Import.CSV,
                HEADER
                        + row(first, "Cursus", "2022-01-10", "2022-02-04", "1000.50 | EUR | once", "")
                                .replace("Proef.", "\"Twee\r\nregels\"")
                        + row(second, "'=som", "2022-03-31", "", "", "").replace("Proef.", "20220110"));

        var saved = savedByExcel(exported(), Map.of("=som", "=som van alles"), Set.of(first, second));
        var done = Import.carriedOut("fnv", Import.XLSX, saved);

        results(done.path("id"))
                .then()
                .body("items.find { it.externalId == '%s' }.outcome".formatted(first), equalTo("unchanged"))
                .body("items.find { it.externalId == '%s' }.outcome".formatted(second), equalTo("changed"));
    }

    private static byte[] exported() {
        return Api.as(Token.contributorOf("fnv"))
                .accept(Import.XLSX)
                .get("/v1/initiatives/export?organisation=fnv")
                .asByteArray();
    }

    private static byte[] savedByExcel(byte[] exported, Map<String, String> edits, Set<String> keys)
            throws IOException {
        var file = Files.write(Files.createTempFile("exported", ".xlsx"), exported);
        var saved = new TestWorkbook();
        try (var workbook = Workbook.open(file, Columns.SHEET)) {
            for (var row = workbook.next(); row != null; row = workbook.next()) {
                if (row.number() == 1 || row.cells().stream().anyMatch(cell -> keys.contains(cell.text()))) {
                    saved.row(cells(row, saved, edits));
                }
            }
        }
        return saved.bytes();
    }

    private static List<String> cells(WorkbookRow row, TestWorkbook saved, Map<String, String> edits) {
        var cells = new ArrayList<String>();
        for (var cell : row.cells()) {
            while (cells.size() < cell.column()) {
                cells.add(TestWorkbook.empty());
            }
            cells.add(
                    switch (cell.text()) {
                        case String day
                        when day.matches("\\d{4}-\\d{2}-\\d{2}") ->
                            TestWorkbook.number(
                                    Long.toString(
                                            LocalDate.of(1899, 12, 30).until(LocalDate.parse(day), ChronoUnit.DAYS)),
                                    TestWorkbook.DAY);
                        case String number
                        when number.matches("\\d+") -> TestWorkbook.number(number, TestWorkbook.PLAIN);
                        case String text -> saved.text(edits.getOrDefault(text, text));
                    });
        }
        return cells;
    }

    @Test
    void tellsWhatIsWrongInACellOfAWorkbook() {
        var workbook = new TestWorkbook();
        workbook.row(Stream.of(HEADER.strip().split(";")).map(workbook::text).toList())
                .row(Stream.of(
                                aKey(),
                                "digitalisation",
                                "workers",
                                "sectoral",
                                "gymnastics",
                                "Cursus",
                                "Proef.",
                                "10-1-2022")
                        .map(workbook::text)
                        .toList());

        var done = Import.carriedOut("fnv", Import.XLSX, workbook.bytes());

        results(done.path("id"))
                .then()
                .body("items.line", contains(2))
                .body("items[0].violations.column", containsInAnyOrder("instrument", "period.start"))
                .body("items[0].violations.find { it.column == 'instrument' }.code", equalTo("unknown-instrument"))
                .body(
                        "items[0].violations.find { it.column == 'period.start' }.detail",
                        endsWith("write 2022-01-10 if the day comes first here."));
    }

    @Test
    void skipsRowsOfEmptyCellsAndTellsHowMany() {
        var done = Import.carriedOut(
                "fnv",
                Import.CSV,
                HEADER + row(aKey(), "Cursus", "2022-01-10", "") + ";;;;;;;;;;\n"
                        + row(aKey(), "Cursus", "2022-01-10", "") + ";;;;;;;;;;\n;;;;;;;;;;\n\n");

        assertThat(Import.counts(done))
                .containsEntry("total", 2)
                .containsEntry("skipped", 3)
                .containsEntry("added", 2)
                .containsEntry("stored", 2);
        results(done.path("id")).then().body("items.line", contains(2, 4));
    }

    @Test
    void findsNoRowWhereEveryCellIsEmpty() {
        Import.request("fnv", Import.CSV, HEADER + ";;;;;;;;;;\n")
                .post("/v1/imports")
                .then()
                .statusCode(400)
                .body("type", endsWith("/problems/empty-upload"));
    }

    @Test
    void showsWhatIsWrongWithANameThatLooksRight() {
        var header = HEADER.strip() + ";lev\u200bel;;externalID\n";

        Import.request("fnv", Import.CSV, header)
                .post("/v1/imports")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("lev[U+200B]el", "column 13", "externalID"))
                .body("errors.code", contains("unknown-column", "unknown-column", "repeated-column"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "1.000,00 # wrong-type # 1000.00",
                "250.000 # too-many-digits # 250000",
                "1.200.000 # wrong-type # 1200000",
                "€ 1000 # wrong-type # 1000",
                "1 000 # wrong-type # 1000",
                "1.000 # too-many-digits # 1000",
                "48 mln # wrong-type # 48000000",
            })
    void saysWhatToWriteForANumberThatCannotBeReadWithoutAGuess(String written, String code, String meant) {
        var done = Import.carriedOut(
                "fnv", Import.CSV, HEADER + row(aKey(), "", "2022-01-10", "", written + " | EUR | once", ""));

        results(done.path("id"))
                .then()
                .body("items[0].violations.column", hasItem("title.nl"))
                .body("items[0].violations.find { it.column == 'amounts' }.code", equalTo(code))
                .body(
                        "items[0].violations.find { it.column == 'amounts' }.detail",
                        endsWith("write %s if that is what is meant.".formatted(meant)));
    }

    @Test
    void saysWhatToWriteForACountAndADay() {
        var done = Import.carriedOut(
                "fnv", Import.CSV, HEADER + row(aKey(), "Cursus", "10/1/2022", "mrt-22", "", "1.500,5"));

        results(done.path("id"))
                .then()
                .body(
                        "items[0].violations.find { it.column == 'period.start' }.detail",
                        endsWith("write 2022-01-10 if the day comes first here."))
                .body(
                        "items[0].violations.find { it.column == 'period.end' }.detail",
                        containsString("year-month-day: 2022-03-31. If only the month"))
                .body(
                        "items[0].violations.find { it.column == 'reach.count' }.detail",
                        endsWith("write 1500.5 if that is what is meant."));
    }
}
