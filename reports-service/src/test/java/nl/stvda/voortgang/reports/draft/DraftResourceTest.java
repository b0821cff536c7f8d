package nl.stvda.voortgang.reports.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.intake.Posted;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class DraftResourceTest {

    private static final String DRAFT = "/v1/rounds/digitalisation-2/draft";

    @Inject
    @Any
    InMemoryConnector connector;

    @Inject
    SessionFactory sessions;

    private static Response get(String accept, String acceptLanguage) {
        return Api.as(Token.AUDITOR)
                .accept(accept)
                .header("Accept-Language", acceptLanguage)
                .get(DRAFT);
    }

    @Test
    void hasTheSectionsOfTheReportInOrder() {
        var answer = get("application/json", "nl");

        answer.then()
                .statusCode(200)
                .body(
                        "sections.code.join(' ')",
                        equalTo("cover-letter introduction question-1 question-2 question-3 closing"))
                .body(
                        "sections[4].sections.code.join(' ')",
                        equalTo("preface theme-digital-skills theme-connecting theme-human-in-control-and-dignity "
                                + "central-activities social-partner-initiatives government-agreements"));
    }

    @Test
    void saysWhichRevisionOfWhichInitiativeItShows() {
        var initiative = Posted.anInitiative();
        initiative.submitted().to(connector);
        initiative.atRevision(7).changed().to(connector);

        var entry = DraftReading.now().entry(initiative.id()).orElseThrow();

        assertThat(entry.get("revision").asInt()).isEqualTo(7);
        assertThat(entry.at("/title/en").asText()).isEqualTo("Course on digitalisation for workplace representatives");
        assertThat(entry.at("/organisation/code").asText()).isEqualTo("fnv");
        assertThat(entry.at("/links/0/url").asText()).isEqualTo("https://example.org/leergang");
        assertThat(entry.at("/amounts/0/value").decimalValue()).isEqualByComparingTo("250000000");
        assertThat(entry.at("/period/end").asText()).isEqualTo("2022-06-30");
        assertThat(entry.has("contact")).isFalse();
    }

    @Test
    void saysUpToWhenItIsUpToDate() {
        var event = Posted.anInitiative().submitted().withHeader("ce_time", "2030-01-02T03:04:05Z");
        event.to(connector);

        var draft = DraftReading.now().json();

        assertThat(draft.get("asOf").asText()).isEqualTo("2030-01-02T03:04:05Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        */*                                   | application/json
        application/json                      | application/json
        text/html                             | text/html
        text/html,application/xhtml+xml,*/*;q=0.8 | text/html
        application/json;q=0.5, text/html     | text/html
        text/html;q=0.5, application/json     | application/json
        """)
    void comesInTheFormAskedFor(String accept, String contentType) {
        get(accept, "nl")
                .then()
                .statusCode(200)
                .contentType(startsWith(contentType))
                .header("Vary", "Accept, Accept-Language");
    }

    @Test
    void comesInNoOtherForm() {
        get("application/pdf", "nl").then().statusCode(406).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "nl,          nl, Tweede voortgangsrapport",
        "en,          en, Second progress report",
        "de,          nl, Tweede voortgangsrapport",
        "'de,en;q=.5', en, Second progress report",
    })
    void comesInTheLanguageAskedFor(String acceptLanguage, String language, String title) {
        get("text/html", acceptLanguage)
                .then()
                .header("Content-Language", language)
                .body("html.@lang", equalTo(language))
                .body("html.body.header.h1", startsWith(title));
    }

    @ParameterizedTest
    @CsvSource({"application/json, nl", "text/html, nl", "text/html, en"})
    void answersAnUnchangedDraftWith304WithoutReadingIt(String accept, String language) {
        var tag = get(accept, language).getHeader("ETag");

        // what runs in the background counts too, now and then
        await().untilAsserted(() ->
                assertThat(statementsForUnchanged(accept, language, tag)).isEqualTo(1));
    }

    private long statementsForUnchanged(String accept, String language, String tag) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        var answer = Api.as(Token.AUDITOR)
                .accept(accept)
                .header("Accept-Language", language)
                .header("If-None-Match", tag)
                .get(DRAFT);

        answer.then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Content-Language", containsString(language))
                .body(blankOrNullString());
        return statistics.getPrepareStatementCount();
    }

    @Test
    void hasAnotherTagPerFormAndLanguageAndChange() {
        var tags = Stream.of(get("application/json", "nl"), get("text/html", "nl"), get("text/html", "en"))
                .map(answer -> answer.getHeader("ETag"))
                .toList();
        Posted.anInitiative().submitted().to(connector);

        var later = get("application/json", "nl").getHeader("ETag");

        assertThat(tags).doesNotHaveDuplicates().doesNotContain(later);
    }

    @Test
    void isTheSameJsonWhateverTheLanguage() {
        var dutch = get("application/json", "nl");
        var english = get("application/json", "en");

        assertThat(english.getHeader("ETag")).isEqualTo(dutch.getHeader("ETag"));
        assertThat(english.asString()).isEqualTo(dutch.asString());
    }

    @Test
    void isOfOneMomentWhileEventsArrive() throws InterruptedException {
        var writer = Thread.ofVirtual().start(() -> {
            for (var count = 0; count < 30; count++) {
                Posted.anInitiative().submitted().to(connector);
            }
        });

        while (writer.isAlive()) {
            var draft = DraftReading.now();
            assertThat(draft.entriesShown()).hasSize(draft.entries());
        }
        writer.join();
    }

    /** Signing in is the concern of the pages; this is about who may read. */
    @Test
    void isThereForPeopleWhoAreSignedIn() {
        var request = Api.as(Token.AUDITOR).accept("text/html");

        var answer = request.get("/rounds/digitalisation-2/draft");

        answer.then().statusCode(200).contentType(startsWith("text/html"));
    }

    @Test
    void isNotThereForPeopleWithAnotherTask() {
        var request = RestAssured.given().auth().oauth2(Token.OPERATOR).accept("text/html");

        var answer = request.get("/rounds/digitalisation-2/draft");

        answer.then().statusCode(403).contentType(startsWith("text/html"));
    }
}
