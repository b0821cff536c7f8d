package nl.stvda.voortgang.initiatives.imports;

import static nl.stvda.voortgang.initiatives.imports.Import.aKey;
import static nl.stvda.voortgang.initiatives.imports.Import.results;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stvda.voortgang.contract.token.TestTokens;
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
                .body("items[0].violations.find { it.column == 'period.end' }.detail", endsWith(": 2022-03-31."))
                .body(
                        "items[0].violations.find { it.column == 'reach.count' }.detail",
                        endsWith("write 1500.5 if that is what is meant."));
    }
}
