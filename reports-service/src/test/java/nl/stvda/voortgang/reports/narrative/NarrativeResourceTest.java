package nl.stvda.voortgang.reports.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.draft.DraftReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class NarrativeResourceTest {

    private static final int WRITERS = 4;
    private static final String NARRATIVES = "/v1/rounds/digitalisation-2/narratives/";

    @Inject
    DataSource dataSource;

    private static String body(String dutch) {
        return """
                {"text": {"nl": "%s", "en": "English"}, "themes": []}
                """.formatted(dutch);
    }

    private static String tagOf(String section) {
        return Api.as(Token.AUDITOR).get(NARRATIVES + section).getHeader("ETag");
    }

    private static Response put(String section, String ifMatch, String body) {
        return Api.as(Token.SECRETARIAT, body).header("If-Match", ifMatch).put(NARRATIVES + section);
    }

    @Test
    void keepsWhatTheSecretariatWrites() {
        var before = tagOf("question-2");

        var answer = put("question-2", before, body("Er was niets moeilijk."));

        answer.then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"\\d+\""))
                .body("section", equalTo("question-2"))
                .body("text.nl", equalTo("Er was niets moeilijk."))
                .body("editedBy", equalTo("secretariat"))
                .body("editedAt", notNullValue());
        assertThat(tagOf("question-2")).isEqualTo(answer.getHeader("ETag")).isNotEqualTo(before);
    }

    @Test
    void showsItInTheDraftAtOnce() {
        var before = DraftReading.now().version();

        put("closing", tagOf("closing"), body("Tot slot: " + before));

        var draft = DraftReading.now();
        assertThat(draft.section("closing")
                        .orElseThrow()
                        .at("/narrative/text/nl")
                        .asText())
                .isEqualTo("Tot slot: " + before);
        assertThat(draft.version()).isEqualTo(before + 1);
    }

    @Test
    void changesNothingWhereItSaysSoAlready() {
        put("preface", tagOf("preface"), body("Hetzelfde"));
        var before = DraftReading.now().version();
        var tag = tagOf("preface");

        var answer = put("preface", tag, body("Hetzelfde"));

        answer.then().statusCode(200).header("ETag", tag);
        assertThat(DraftReading.now().version()).isEqualTo(before);
    }

    @Test
    void refusesToOverwriteWhatTheWriterHasNotSeen() {
        var seen = tagOf("introduction");
        put("introduction", seen, body("Van een ander"));

        var answer = put("introduction", seen, body("Van mij"));

        answer.then()
                .statusCode(412)
                .header("ETag", tagOf("introduction"))
                .body("title", equalTo("Changed in the meantime"));
        Api.as(Token.AUDITOR).get(NARRATIVES + "introduction").then().body("text.nl", equalTo("Van een ander"));
    }

    @Test
    void letsOneOfManyWinWhoWriteAtTheSameMomentAndShowsTheOthersItsVersion() throws Exception {
        var seen = tagOf("question-1");

        try (var people = Executors.newVirtualThreadPerTaskExecutor();
                var holder = dataSource.getConnection();
                var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("select from block where section = 'question-1' and lead for update");
            var answers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> people.submit(() -> put("question-1", seen, body("Schrijver " + writer))))
                    .toList();
            await().until(() -> waitingConnections() == WRITERS);
            holder.commit();

            assertThat(answers)
                    .extracting(answer -> answer.get().statusCode())
                    .containsOnlyOnce(200)
                    .containsOnly(200, 412);
            assertThat(answers)
                    .extracting(answer -> answer.get().getHeader("ETag"))
                    .containsOnly(tagOf("question-1"));
        }
    }

    private int waitingConnections() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock'")) {
            answer.next();
            return answer.getInt(1);
        }
    }

    @Test
    void asksForTheVersionThatTheWriterHasSeen() {
        var request = Api.as(Token.SECRETARIAT, body("Blind"));

        var answer = request.put(NARRATIVES + "closing");

        answer.then().statusCode(428).body("title", equalTo("If-Match required"));
    }

    @Test
    void namesEveryViolationAtOnce() {
        var tooLong = "x".repeat(20_001);

        var answer = put("closing", "*", """
                {"text": {"nl": "%s", "en": " ", "de": "Nein"}, "themes": ["dignity", "telepathy", "dignity", null], "author": "me"}
                """.formatted(tooLong));

        answer.then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "#/text/nl",
                                "#/text/en",
                                "#/text/de",
                                "#/themes/1",
                                "#/themes/2",
                                "#/themes/3",
                                "#/author"))
                .body(
                        "errors.code",
                        hasItems("too-long", "blank", "unknown-field", "unknown-theme", "duplicate-theme", "required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"text\": null, \"themes\": null}"})
    void asksForEveryField(String body) {
        var answer = put("closing", "*", body);

        answer.then().statusCode(400).body("errors.pointer", containsInAnyOrder("#/text", "#/themes"));
    }

    @Test
    void takesATextOfTheGreatestLength() {
        var longest = "é".repeat(20_000);

        var answer = put("cover-letter", tagOf("cover-letter"), body(longest));

        answer.then().statusCode(200);
    }

    @Test
    void clearsAText() {
        put("preface", tagOf("preface"), body("Weg hiermee"));

        var answer = put("preface", tagOf("preface"), "{\"text\": {}, \"themes\": []}");

        answer.then().statusCode(200).body("text", equalTo(Map.of()));
    }

    @Test
    void coversSeveralThemes() {
        var answer = put("theme-connecting", tagOf("theme-connecting"), """
                {"text": {"nl": "Samen"}, "themes": ["connecting", "dignity"]}
                """);

        answer.then().statusCode(200).body("themes", equalTo(List.of("connecting", "dignity")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none/narratives/closing",
                "digitalisation-2/narratives/none",
                "digitalisation-2/narratives/question-3"
            })
    void knowsOnlySectionsWithAText(String path) {
        var answer = Api.as(Token.SECRETARIAT).get("/v1/rounds/" + path);

        answer.then().statusCode(404);
    }

    @Test
    void writesNoTextOfARoundThatIsNotThere() {
        var answer = Api.as(Token.SECRETARIAT, """
                        {"text": {"nl": "Tekst"}, "themes": ["dignity"]}""").header("If-Match", "*").put("/v1/rounds/none/narratives/closing");

        answer.then().statusCode(404).body("title", equalTo("Round not found"));
    }

    @Test
    void answersWith304WhereTheReaderHasIt() {
        var tag = tagOf("government-agreements");

        var answer = Api.as(Token.AUDITOR).header("If-None-Match", tag).get(NARRATIVES + "government-agreements");

        answer.then().statusCode(304).header("ETag", tag);
    }

    @Test
    void listsEveryTextOfTheRound() {
        var answer = Api.as(Token.AUDITOR).get("/v1/rounds/digitalisation-2/narratives");

        answer.then()
                .statusCode(200)
                .body("items", hasSize(12))
                .body("items.section", hasItems("cover-letter", "closing"));
    }
}
