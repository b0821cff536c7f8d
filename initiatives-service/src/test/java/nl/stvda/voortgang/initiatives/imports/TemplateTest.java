package nl.stvda.voortgang.initiatives.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.table.Column;
import nl.stvda.voortgang.initiatives.table.Columns;
import nl.stvda.voortgang.initiatives.workbook.Workbook;
import nl.stvda.voortgang.initiatives.workbook.WorkbookCell;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class TemplateTest {

    @Inject
    Columns columns;

    private static byte[] template(String type, String language) {
        return Api.as(Token.contributorOf("fnv"))
                .accept(type)
                .header("Accept-Language", language)
                .get("/v1/imports/template")
                .then()
                .statusCode(200)
                .header("Content-Disposition", Matchers.containsString("initiatives-template"))
                .extract()
                .asByteArray();
    }

    private static List<List<String>> sheet(byte[] bytes, String name) throws IOException {
        var rows = new ArrayList<List<String>>();
        var file = Files.write(Files.createTempFile("template", ".xlsx"), bytes);
        try (var workbook = Workbook.open(file, name)) {
            for (var row = workbook.next(); row != null; row = workbook.next()) {
                rows.add(row.cells().stream().map(WorkbookCell::text).toList());
            }
        }
        return rows;
    }

    /** What a person would do who leaves the example in. */
    @ParameterizedTest
    @CsvSource({Import.CSV + ", nl", Import.XLSX + ", nl", Import.CSV + ", en", Import.XLSX + ", en"})
    void holdsAnExampleThatCanBeImported(String type, String language) {
        var done = Import.finished(Import.request("fnv", type, template(type, language)), "validateOnly", true);

        Import.results(done.path("id"))
                .then()
                .body("items.size()", Matchers.equalTo(1))
                .body("items[0].violations", Matchers.nullValue());
    }

    @Test
    void hasEveryColumnAndTellsWhatItMeans() throws IOException {
        var bytes = template(Import.XLSX, "nl");
        var labels = columns.all().stream().map(Column::label).toList();

        assertThat(sheet(bytes, "initiatives").getFirst()).isEqualTo(labels);
        assertThat(sheet(bytes, "uitleg"))
                .extracting(List::getFirst)
                .containsAll(labels)
                .contains("amounts.per");
        assertThat(sheet(bytes, "uitleg")).contains(List.of("side", "joint", "Van meer kanten samen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB,nl;q=0.5", "de, en;q=0.1"})
    void explainsItselfInTheLanguageThatIsAskedFor(String language) throws IOException {
        assertThat(sheet(template(Import.XLSX, language), "explained"))
                .contains(List.of("side", "joint", "Of several sides together"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "*"})
    void explainsItselfInDutchOtherwise(String language) throws IOException {
        assertThat(sheet(template(Import.XLSX, language), "uitleg"))
                .contains(List.of("side", "joint", "Van meer kanten samen"));
    }
}
