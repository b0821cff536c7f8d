package nl.stvda.voortgang.reports.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.intake.Posted;
import nl.stvda.voortgang.reports.opening.OpenedRound;
import nl.stvda.voortgang.reports.translation.word.WordFormat;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A translator fills in the third column. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class WordTableTest {

    private final InMemoryConnector connector;
    private final EntityManagerFactory factory;
    private String agreement = "";
    private String round = "";

    WordTableTest(@Any InMemoryConnector connector, EntityManagerFactory factory) {
        this.connector = connector;
        this.factory = factory;
    }

    @BeforeEach
    void openARound() {
        agreement = OpenedRound.anAgreement(connector);
        round = OpenedRound.first(agreement);
    }

    private Posted posted(String dutch) {
        var initiative = Posted.anInitiative()
                .with("agreement", agreement)
                .titled(dutch)
                .withJson("description", "{\"nl\": \"Wat er gebeurt.\", \"en\": \"What happens.\"}");
        initiative.submitted().to(connector);
        return initiative;
    }

    private String path() {
        return "/v1/rounds/%s/translations/en/word-table".formatted(round);
    }

    private byte[] out() {
        return Api.as(Token.AUDITOR)
                .get(path())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private Response back(byte[] file) {
        return Api.as(Token.SECRETARIAT)
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(WordFormat.MEDIA_TYPE, ContentType.BINARY)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(WordFormat.MEDIA_TYPE)
                .body(file)
                .post(path());
    }

    /** As a translator does it, with Word. */
    private static byte[] translated(byte[] file, String source, String words) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var bytes = new ByteArrayOutputStream()) {
            for (var row : document.getTableArray(0).getRows()) {
                if (row.getCell(1).getText().equals(source)) {
                    row.getCell(2).setText(words);
                }
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void takesBackWhatATranslatorFilledIn() throws IOException {
        var course = posted("De cursus");

        back(translated(out(), "De cursus", "The \u201ccourse\u201d"))
                .then()
                .statusCode(200)
                .body("stored", equalTo(1))
                .body("items.find { it.unit == 'entry-title.%s' }.outcome".formatted(course.id()), equalTo("stored"));

        Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s/translations/en/units/entry-title.%s".formatted(round, course.id()))
                .then()
                .body("text", equalTo("The \u201ccourse\u201d"))
                .body("state", equalTo("translated"));
    }

    @Test
    void saysThatTheSourceChangedMeanwhile() throws IOException {
        var course = posted("De cursus");
        var file = translated(out(), "De cursus", "The course");
        course.atRevision(2).titled("De training").changed().to(connector);

        back(file)
                .then()
                .statusCode(200)
                .body("items.outcome", contains("changed"))
                .body("items[0].sourceNow", equalTo("De training"));
    }

    @Test
    void namesRowsThatAreNotAsTheyWentOut() throws IOException {
        posted("De cursus");
        byte[] broken;
        try (var document = new XWPFDocument(new ByteArrayInputStream(out()));
                var bytes = new ByteArrayOutputStream()) {
            document.getTableArray(0).getRow(1).removeCell(2);
            document.write(bytes);
            broken = bytes.toByteArray();
        }

        back(broken)
                .then()
                .statusCode(400)
                .body("type", containsString("broken-translation-table"))
                .body("errors.pointer", contains("#/rows/2"))
                .body("errors.code", contains("other-columns"));
    }

    @Test
    void refusesWhatIsNoDocument() {
        back("<html/>".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("type", containsString("unreadable-translation-file"));
    }

    @Test
    void asksTheDatabaseNoMoreOftenForMoreTexts() {
        posted("Cursus 1");
        var few = leastStatementsOf(this::out);
        IntStream.range(0, 20).forEach(number -> posted("Cursus %d. En nog een zin.".formatted(number)));

        assertThat(leastStatementsOf(this::out)).isEqualTo(few);
    }

    /** What is done in the background meanwhile only adds, so the least of some tries counts. */
    private long leastStatementsOf(Runnable action) {
        return IntStream.range(0, 3).mapToLong(_ -> statementsOf(action)).min().orElseThrow();
    }

    private long statementsOf(Runnable action) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        action.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
