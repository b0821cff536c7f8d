package nl.stvda.voortgang.reports.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.draft.DraftReading;
import nl.stvda.voortgang.reports.intake.Posted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the secretariat made of entries in the report before, in a round that opens from it. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class CarryOverTest {

    private static final String LEAVE_OUT = "{\"kind\": \"leave-out\", \"reason\": \"Volgend jaar pas\"}";
    private static final String REWORD = "{\"kind\": \"reword\", \"text\": {\"nl\": \"Korter gezegd.\"}}";
    private static final String HIDE_TITLE = "{\"kind\": \"show\", \"titleShown\": false}";

    private final InMemoryConnector connector;
    private String agreement = "";
    private String before = "";
    private String after = "";

    CarryOverTest(@Any InMemoryConnector connector) {
        this.connector = connector;
    }

    @BeforeEach
    void openARound() {
        agreement = OpenedRound.anAgreement(connector);
        before = OpenedRound.first(agreement);
        after = agreement + "-2";
    }

    private Posted posted(String dutch) {
        var initiative = Posted.anInitiative().with("agreement", agreement).titled(dutch);
        initiative.submitted().to(connector);
        return initiative;
    }

    private void openTheNext() {
        OpenedRound.open(agreement, "\"previous\": \"%s\"".formatted(before))
                .then()
                .statusCode(201);
    }

    private static String curation(String round, Posted initiative) {
        return "/v1/rounds/%s/curations/%s".formatted(round, initiative.id());
    }

    private static Response step(String round, Posted initiative, String step) {
        var address = curation(round, initiative);
        return Api.as(Token.SECRETARIAT, step)
                .header("If-Match", Api.as(Token.AUDITOR).get(address).getHeader("ETag"))
                .post(address + "/steps");
    }

    private static void taken(String round, Posted initiative, String step) {
        step(round, initiative, step).then().statusCode(200);
    }

    private static String into(String kind, Posted other) {
        return "{\"kind\": \"%s\", \"into\": \"%s\"}".formatted(kind, other.id());
    }

    private static List<String> shown(String round, String section) {
        var entries = DraftReading.of(round, Token.AUDITOR)
                .section(section)
                .orElseThrow()
                .get("entries");
        return StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> entry.at("/title/nl").asText())
                .toList();
    }

    private static boolean isMarked(String round, Posted initiative) {
        return DraftReading.of(round, Token.AUDITOR)
                .entry(initiative.id())
                .orElseThrow()
                .at("/editorial/carriedOver")
                .asBoolean();
    }

    @Test
    void keepsPlaceOrderNestingAndWords() {
        var one = posted("Een");
        var two = posted("Twee");
        var three = posted("Drie");
        var four = posted("Vier");
        taken(before, one, "{\"kind\": \"move\", \"section\": \"other\"}");
        taken(before, two, into("nest", one));
        taken(before, three, "{\"kind\": \"move\", \"section\": \"other\", \"first\": true}");
        taken(before, four, into("merge", three));
        taken(before, two, REWORD);
        taken(before, three, HIDE_TITLE);

        openTheNext();

        assertThat(shown(after, "other")).isEqualTo(shown(before, "other")).containsExactly("Drie", "Een", "Twee");
        var draft = DraftReading.of(after, Token.AUDITOR);
        var reworded = draft.entry(two.id()).orElseThrow().get("editorial");
        assertThat(reworded.at("/text/nl").asText()).isEqualTo("Korter gezegd.");
        assertThat(reworded.get("ofRevision").asInt()).isEqualTo(1);
        assertThat(reworded.get("nestedIn").asText()).isEqualTo(one.id().toString());
        var lead = draft.entry(three.id()).orElseThrow().get("editorial");
        assertThat(lead.get("titleShown").asBoolean()).isFalse();
        assertThat(lead.at("/merged/0").asText()).isEqualTo(four.id().toString());
    }

    @Test
    void putsEntriesIntoTheBlocksOfTheNewRound() {
        var course = posted("De cursus");
        var blocks = "/v1/rounds/%s/sections/introduction/blocks";
        String block = Api.as(Token.SECRETARIAT, "{\"kind\": \"group\"}")
                .post(blocks.formatted(before))
                .path("id");
        taken(before, course, """
                {"kind": "move", "section": "introduction", "block": "%s"}""".formatted(block));

        openTheNext();

        String copied = Api.as(Token.AUDITOR).get(blocks.formatted(after)).path("items[1].id");
        assertThat(copied).isNotEqualTo(block);
        assertThat(DraftReading.of(after, Token.AUDITOR)
                        .section("introduction")
                        .orElseThrow()
                        .at("/blocks/1/entries/0")
                        .asText())
                .isEqualTo(course.id().toString());
    }

    @Test
    void showsAgainWhatTheReportBeforeLeftOut() {
        var course = posted("De cursus");
        taken(before, course, REWORD);
        taken(before, course, LEAVE_OUT);

        openTheNext();

        assertThat(shown(after, "trainings")).containsExactly("De cursus");
        assertThat(isMarked(after, course)).isFalse();
        Api.as(Token.AUDITOR).get(curation(after, course)).then().body("decision.rewording", nullValue());
    }

    @Test
    void showsByItselfWhatALeftOutEntryWouldTell() {
        var told = posted("Verteld door de ander");
        var nested = posted("Onder de ander");
        var leftOut = posted("De ander");
        taken(before, told, into("merge", leftOut));
        taken(before, nested, into("nest", leftOut));
        taken(before, leftOut, LEAVE_OUT);
        assertThat(shown(before, "trainings")).containsExactlyInAnyOrder("Verteld door de ander", "Onder de ander");

        openTheNext();

        assertThat(shown(after, "trainings"))
                .containsExactlyInAnyOrder("Verteld door de ander", "Onder de ander", "De ander");
        Api.as(Token.AUDITOR).get(curation(after, nested)).then().body("decision.place", nullValue());
    }

    @Test
    void marksEntriesUntilSomebodyChangesThem() {
        var untouched = posted("Zo gebleven");
        var changed = posted("Veranderd");
        var curated = posted("Bewerkt");
        openTheNext();
        var fresh = posted("Nieuw");
        assertThat(isMarked(after, changed)).isTrue();
        assertThat(isMarked(after, curated)).isTrue();

        changed.atRevision(2).titled("Anders").changed().to(connector);
        taken(after, curated, HIDE_TITLE);

        assertThat(isMarked(after, untouched)).isTrue();
        assertThat(isMarked(after, changed)).isFalse();
        assertThat(isMarked(after, curated)).isFalse();
        assertThat(isMarked(after, fresh)).isFalse();
        assertThat(isMarked(before, untouched)).isFalse();
    }

    @Test
    void tellsThatTheSourceOfCarriedWordsChanged() {
        var course = posted("De cursus");
        taken(before, course, REWORD);
        openTheNext();

        course.atRevision(2).titled("Een andere cursus").changed().to(connector);

        var editorial = DraftReading.of(after, Token.AUDITOR)
                .entry(course.id())
                .orElseThrow()
                .get("editorial");
        assertThat(editorial.at("/text/nl").asText()).isEqualTo("Korter gezegd.");
        assertThat(editorial.get("sourceChanged").asBoolean()).isTrue();
    }

    @Test
    void takesItOverAsAStepThatCanBeUndone() {
        var course = posted("De cursus");
        taken(before, course, "{\"kind\": \"move\", \"section\": \"other\"}");
        taken(before, course, REWORD);
        openTheNext();
        var steps = Api.as(Token.AUDITOR).get(curation(after, course) + "/steps");
        steps.then()
                .body("items.kind", contains("carry-over"))
                .body("items.by", contains("secretariat"))
                .body("items[0].after.place.section", equalTo("other"));

        var undone = Api.as(Token.SECRETARIAT, "{}")
                .header(
                        "If-Match",
                        Api.as(Token.AUDITOR).get(curation(after, course)).getHeader("ETag"))
                .post("/v1/rounds/%s/curation-steps/%s/undo".formatted(after, steps.<String>path("items[0].id")));

        undone.then().statusCode(200).body("decision.place", nullValue()).body("decision.rewording", nullValue());
        assertThat(shown(after, "trainings")).containsExactly("De cursus");
        assertThat(shown(before, "other")).containsExactly("De cursus");
    }

    @Test
    void takesNoStepForEntriesAboutWhichNothingWasDecided() {
        var course = posted("De cursus");
        taken(before, course, HIDE_TITLE);
        undoLast(course);
        posted("Een andere");

        openTheNext();

        Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s/curation-steps".formatted(after))
                .then()
                .body("items", hasSize(0));
        Api.as(Token.AUDITOR)
                .get("/v1/audit?round=" + after)
                .then()
                .body("items.entry.action", hasItem("entries.carried-over"));
    }

    private void undoLast(Posted initiative) {
        var address = curation(before, initiative);
        Api.as(Token.SECRETARIAT, "{}")
                .header("If-Match", Api.as(Token.AUDITOR).get(address).getHeader("ETag"))
                .post("/v1/rounds/%s/curation-steps/%s/undo"
                        .formatted(
                                before,
                                Api.as(Token.AUDITOR).get(address + "/steps").<String>path("items[0].id")))
                .then()
                .statusCode(200);
    }

    @Test
    void isNoStepThatAnybodyAsksFor() {
        var course = posted("De cursus");

        step(before, course, "{\"kind\": \"carry-over\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", everyItem(equalTo("#/kind")));
    }
}
