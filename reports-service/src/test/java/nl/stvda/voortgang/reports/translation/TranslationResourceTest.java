package nl.stvda.voortgang.reports.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.draft.DraftReading;
import nl.stvda.voortgang.reports.intake.Posted;
import nl.stvda.voortgang.reports.opening.OpenedRound;
import nl.stvda.voortgang.reports.round.RoundState;
import nl.stvda.voortgang.reports.round.TestRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class TranslationResourceTest {

    private final InMemoryConnector connector;
    private final DataSource dataSource;
    private String agreement = "";
    private String round = "";

    TranslationResourceTest(@Any InMemoryConnector connector, DataSource dataSource) {
        this.connector = connector;
        this.dataSource = dataSource;
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

    private String path(String below) {
        return "/v1/rounds/%s/translations%s".formatted(round, below);
    }

    private Response read(String unit) {
        return Api.as(Token.AUDITOR).get(path("/en/units/" + unit));
    }

    private Response write(String unit, String words) {
        return write(unit, read(unit).getHeader("ETag"), words);
    }

    private Response write(String unit, String tag, String words) {
        return Api.as(Token.SECRETARIAT, "{\"text\": \"%s\"}".formatted(words))
                .header("If-Match", tag)
                .put(path("/en/units/" + unit));
    }

    private void says(String dutch) {
        var address = "/v1/rounds/%s/narratives/introduction".formatted(round);
        var tag = Api.as(Token.AUDITOR).get(address).getHeader("ETag");
        Api.as(Token.SECRETARIAT, "{\"text\": {\"nl\": \"%s\"}, \"themes\": []}".formatted(dutch))
                .header("If-Match", tag)
                .put(address)
                .then()
                .statusCode(200);
    }

    private String introduction() {
        return "block."
                + Api.as(Token.AUDITOR)
                        .get("/v1/rounds/%s/sections/introduction/blocks".formatted(round))
                        .path("items[0].id");
    }

    private static String titleOf(Posted initiative) {
        return "entry-title." + initiative.id();
    }

    @Test
    void countsWhatLacksALanguagePerSection() {
        posted("Alleen Nederlands");
        says("Ook alleen Nederlands.");

        Api.as(Token.AUDITOR)
                .get(path(""))
                .then()
                .statusCode(200)
                .body("items.language", contains("nl", "en"))
                .body("items[0].counts.missing", equalTo(0))
                .body("items[1].counts.missing", equalTo(2))
                .body("items[1].sections.find { it.section == 'trainings' }.counts.missing", equalTo(1))
                .body("items[1].sections.find { it.section == 'introduction' }.counts.missing", equalTo(1))
                .body("items[1].sections.find { it.section == 'other' }.counts.missing", equalTo(0));
    }

    @Test
    void listsWhatIsMissingWithWhatItIsTranslatedFrom() {
        var course = posted("Alleen Nederlands");

        Api.as(Token.AUDITOR)
                .get(path("/en?state=missing"))
                .then()
                .statusCode(200)
                .body("items.unit", contains(titleOf(course)))
                .body("items[0].kind", equalTo("entry-title"))
                .body("items[0].section", equalTo("trainings"))
                .body("items[0].id", equalTo(course.id().toString()))
                .body("items[0].revision", equalTo(1))
                .body("items[0].sourceLanguage", equalTo("nl"))
                .body("items[0].source", equalTo("Alleen Nederlands"));
    }

    @Test
    void goesOnWhereAPageEnds() {
        var first = Api.as(Token.AUDITOR).get(path("/en?limit=1"));
        var next = first.getHeader("Link").replaceAll(".*cursor=([^&>]+).*", "$1");

        first.then().body("items.unit", contains("title"));
        Api.as(Token.AUDITOR)
                .get(path("/en?limit=1&cursor=" + next))
                .then()
                .body("items.unit", contains("heading.introduction"));
    }

    @Test
    void doesNotListWhatIsLeftOut() {
        var course = posted("Alleen Nederlands");
        Api.as(Token.SECRETARIAT, "{\"kind\": \"leave-out\", \"reason\": \"Over iets anders\"}")
                .header("If-Match", "*")
                .post("/v1/rounds/%s/curations/%s/steps".formatted(round, course.id()))
                .then()
                .statusCode(200);

        Api.as(Token.AUDITOR).get(path("/en")).then().body("items.unit", not(hasItem(titleOf(course))));
    }

    @Test
    void translatesATextOfTheSecretariat() {
        says("Wij danken allen.");
        var unit = introduction();

        write(unit, "We thank everybody.").then().statusCode(200).body("state", equalTo("translated"));

        Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s/narratives/introduction".formatted(round))
                .then()
                .body("text.nl", equalTo("Wij danken allen."))
                .body("text.en", equalTo("We thank everybody."));
        Api.as(Token.AUDITOR)
                .get("/v1/audit?round=" + round)
                .then()
                .body("items.entry.action", hasItems("translation.stored", "narrative.written"));
    }

    @Test
    void translatesTheTitleOfTheReportAndHeadings() {
        write("title", "Progress report").then().statusCode(200);
        write("heading.introduction", "Opening").then().statusCode(200);

        Api.as(Token.AUDITOR).get("/v1/rounds/" + round).then().body("title.en", equalTo("Progress report"));
        assertThat(DraftReading.of(round, Token.AUDITOR)
                        .section("introduction")
                        .orElseThrow()
                        .at("/heading/en")
                        .asText())
                .isEqualTo("Opening");
    }

    @Test
    void putsATranslationBesideWhatTheOrganisationSays() {
        var course = posted("De cursus");

        write(titleOf(course), "The course").then().statusCode(200);

        var entry = DraftReading.of(round, Token.AUDITOR).entry(course.id()).orElseThrow();
        assertThat(entry.get("title")).hasToString("{\"nl\":\"De cursus\"}");
        assertThat(entry.at("/editorial/titleSupplement")).hasToString("{\"en\":\"The course\"}");
        assertThat(entry.at("/editorial").has("title")).isFalse();
        Api.as(Token.AUDITOR)
                .accept("text/html")
                .header("Accept-Language", "en")
                .get("/v1/rounds/%s/draft".formatted(round))
                .then()
                .body(containsString("The course"))
                .body(not(containsString("De cursus")));
    }

    @Test
    void givesWayToTheOrganisationsOwnWords() {
        var course = posted("De cursus");
        write(titleOf(course), "The course").then().statusCode(200);

        course.atRevision(2)
                .withJson("title", "{\"nl\": \"De cursus\", \"en\": \"Our course\"}")
                .changed()
                .to(connector);

        read(titleOf(course)).then().body("text", equalTo("Our course")).body("state", equalTo("translated"));
    }

    @Test
    void neverReplacesWhatTheOrganisationSays() {
        var course = posted("De cursus");

        write("entry-text." + course.id(), "Something else")
                .then()
                .statusCode(409)
                .body("type", containsString("said-by-others"));
    }

    @Test
    void completesARewording() {
        var course = posted("De cursus");
        Api.as(Token.SECRETARIAT, "{\"kind\": \"reword\", \"text\": {\"nl\": \"In eigen woorden.\"}}")
                .header("If-Match", "*")
                .post("/v1/rounds/%s/curations/%s/steps".formatted(round, course.id()))
                .then()
                .statusCode(200);

        write("entry-text." + course.id(), "In other words.").then().statusCode(200);

        Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s/curations/%s".formatted(round, course.id()))
                .then()
                .body("decision.rewording.text.en", equalTo(null))
                .body("decision.supplement.text.en", equalTo("In other words."));
    }

    @Test
    void takesATranslationBackAsAnyStep() {
        var course = posted("De cursus");
        write(titleOf(course), "The course").then().statusCode(200);
        var curation = "/v1/rounds/%s/curations/%s".formatted(round, course.id());
        var step = Api.as(Token.AUDITOR).get(curation + "/steps").path("items[0].id");

        Api.as(Token.SECRETARIAT, "{}")
                .header("If-Match", "*")
                .post("/v1/rounds/%s/curation-steps/%s/undo".formatted(round, step))
                .then()
                .statusCode(200);

        read(titleOf(course)).then().body("state", equalTo("missing"));
    }

    @Test
    void saysThatTheSourceChangedSince() {
        says("Wij danken allen.");
        var unit = introduction();
        write(unit, "We thank everybody.").then().statusCode(200);
        var address = "/v1/rounds/%s/narratives/introduction".formatted(round);
        var text = "{\"text\": {\"nl\": \"Wij danken iedereen.\", \"en\": \"We thank everybody.\"}, \"themes\": []}";
        Api.as(Token.SECRETARIAT, text)
                .header("If-Match", "*")
                .put(address)
                .then()
                .statusCode(200);

        read(unit)
                .then()
                .body("state", equalTo("outdated"))
                .body("madeOf", equalTo("Wij danken allen."))
                .body("source", equalTo("Wij danken iedereen."));
        Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s/checks".formatted(round))
                .then()
                .body("findings.check", hasItem("outdated-translation"));
        Api.as(Token.SECRETARIAT)
                .header("If-Match", read(unit).getHeader("ETag"))
                .post(path("/en/units/%s/confirmation".formatted(unit)))
                .then()
                .statusCode(200)
                .body("state", equalTo("translated"));
    }

    @Test
    void hasNothingToConfirmWhereAPersonWrote() {
        Api.as(Token.SECRETARIAT)
                .header("If-Match", "*")
                .post(path("/en/units/title/confirmation"))
                .then()
                .statusCode(409)
                .body("type", containsString("nothing-to-confirm"));
    }

    @Test
    void refusesATranslationOfWhatSomebodyElseChangedMeanwhile() {
        says("Eerst dit.");
        var unit = introduction();
        var seen = read(unit).getHeader("ETag");
        says("Toen dat.");

        write(unit, seen, "First this.").then().statusCode(412).body("type", containsString("stale"));

        read(unit).then().body("state", equalTo("missing"));
    }

    @Test
    void changesNothingWhenItIsTheSameAgain() {
        says("Wij danken allen.");
        var unit = introduction();
        write(unit, "We thank everybody.").then().statusCode(200);
        var before = DraftReading.of(round, Token.AUDITOR).version();

        write(unit, "We thank everybody.").then().statusCode(200);

        assertThat(DraftReading.of(round, Token.AUDITOR).version()).isEqualTo(before);
    }

    @Test
    void offersWhatWasTranslatedBefore() {
        says("Wij danken allen. Tot de volgende keer.");
        write(introduction(), "We thank everybody. Until next time.").then().statusCode(200);
        agreement = OpenedRound.anAgreement(connector);
        round = OpenedRound.first(agreement);
        says("Tot  de volgende keer. Dit is nieuw.");

        read(introduction())
                .then()
                .body("offers", hasSize(1))
                .body("offers[0].source", equalTo("Tot de volgende keer."))
                .body("offers[0].translation", equalTo("Until next time."));
    }

    @Test
    void namesWhatIsWrongWithAText() {
        write("heading.introduction", "a".repeat(301))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/text"))
                .body("errors.code", contains("too-long"));
    }

    @Test
    void doesNotKnowWhatIsNotThere() {
        Api.as(Token.AUDITOR).get(path("/fi")).then().statusCode(404).body("type", containsString("unknown-language"));
        read("heading.none").then().statusCode(404).body("type", containsString("unknown-translation"));
    }

    @Test
    void translatesNothingWhereTheReportIsFixed() {
        var seen = read("title").getHeader("ETag");
        new TestRound(round).in(dataSource, RoundState.SUBMITTED);

        write("title", seen, "Report").then().statusCode(409).body("type", containsString("round-not-editable"));
    }

    @Test
    void sendsNoTextAnywhereUnlessThatIsConfigured() {
        posted("De cursus");

        Api.as(Token.SECRETARIAT)
                .post(path("/en/machine-translations"))
                .then()
                .statusCode(409)
                .body("type", containsString("no-translation-service"));

        Api.as(Token.AUDITOR).get(path("")).then().body("machine", equalTo(false));
    }
}
