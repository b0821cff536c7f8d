package nl.stvda.voortgang.reports.dashboard.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import java.util.Map;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import nl.stvda.voortgang.reports.draft.DraftReading;
import nl.stvda.voortgang.reports.intake.Posted;
import nl.stvda.voortgang.reports.opening.OpenedRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page on which is decided what the report makes of one initiative. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class EntryPagesTest {

    private final InMemoryConnector connector;
    private String agreement = "";
    private String round = "";

    EntryPagesTest(@Any InMemoryConnector connector) {
        this.connector = connector;
    }

    @BeforeEach
    void openARound() {
        StandInServices.reset();
        agreement = OpenedRound.anAgreement(connector);
        round = OpenedRound.first(agreement);
    }

    private Posted posted(String dutch) {
        var initiative = Posted.anInitiative().with("agreement", agreement).titled(dutch);
        initiative.submitted().to(connector);
        return initiative;
    }

    private String address(Posted entry) {
        return "/rounds/%s/arrangement/%s".formatted(round, entry.id());
    }

    private ValidatableResponse read(Posted entry) {
        return Api.visitor(Token.SECRETARIAT).get(address(entry)).then();
    }

    private int version(Posted entry) {
        return Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s/curations/%s".formatted(round, entry.id()))
                .path("version");
    }

    private ValidatableResponse take(Posted entry, String kind, Map<String, String> fields) {
        return takeAt(entry, kind, version(entry), fields);
    }

    private ValidatableResponse takeAt(Posted entry, String kind, int version, Map<String, String> fields) {
        return Api.visitor(Token.SECRETARIAT)
                .formParam("/kind", kind)
                .formParam("version", version)
                .formParams(fields)
                .post(address(entry))
                .then();
    }

    private ValidatableResponse undoLast(Posted entry) {
        String last = Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s/curations/%s/steps".formatted(round, entry.id()))
                .path("items[0].id");
        return Api.visitor(Token.SECRETARIAT)
                .formParam("version", version(entry))
                .post("%s/undo/%s".formatted(address(entry), last))
                .then();
    }

    private DraftReading draft() {
        return DraftReading.of(round, Token.AUDITOR);
    }

    @Test
    void movesToAnotherSectionTellsWhyAndGoesBack() {
        var course = posted("De cursus");
        read(course).statusCode(200).body(containsString("This stands in the report"), containsString("Courses"));

        take(course, "move", Map.of("/place", "other", "/reason", "Geen <b>cursus</b>"))
                .statusCode(303)
                .cookie("notice");

        assertThat(draft().sectionOf(course.id())).contains("other");
        read(course)
                .body(stringContainsInOrder("What was done with it", "Moved to", "Other", "Geen &lt;b&gt;cursus"))
                .body(containsString("secretariat, "));
        undoLast(course).statusCode(303);
        assertThat(draft().sectionOf(course.id())).contains("trainings");
        read(course).body(containsString("Undid a step"), containsString("undone"));
        undoLast(course).statusCode(303);
        assertThat(draft().sectionOf(course.id())).contains("other");
        assertThat(read(course).extract().asString()).containsOnlyOnce(">undone<");
    }

    @Test
    void movesIntoABlock() {
        var course = posted("De cursus");
        String block = Api.as(Token.SECRETARIAT, "{\"kind\": \"group\"}")
                .post("/v1/rounds/%s/sections/introduction/blocks".formatted(round))
                .path("id");
        read(course).body(containsString("Introduction: Group of initiatives"));

        take(course, "move", Map.of("/place", "introduction " + block)).statusCode(303);

        assertThat(draft().sectionOf(course.id())).contains("introduction");
    }

    @Test
    void leavesOutWithAReasonAndTakesBack() {
        var course = posted("De cursus");
        take(course, "leave-out", Map.of())
                .statusCode(400)
                .body(containsString("Reason: Fill this in."), containsString("<details open>"));

        take(course, "leave-out", Map.of("/reason", "Over iets anders")).statusCode(303);

        assertThat(draft().entry(course.id())).isEmpty();
        read(course)
                .body(containsString("This is not in the report"), containsString("Over iets anders"))
                .body(not(containsString("value=\"move\"")));
        Api.visitor(Token.SECRETARIAT)
                .get("/rounds/%s/arrangement?section=trainings".formatted(round))
                .then()
                .body(stringContainsInOrder("Left out of this section", "De cursus"));
        take(course, "take-back", Map.of()).statusCode(303);
        assertThat(draft().sectionOf(course.id())).contains("trainings");
    }

    @Test
    void refusesACircleAndSaysWhy() {
        var outer = posted("Buiten");
        var inner = posted("Binnen");
        take(inner, "nest", Map.of("/into", outer.id().toString())).statusCode(303);
        read(inner).body(containsString("This stands inside another initiative"), containsString("Buiten"));

        take(outer, "nest", Map.of("/into", inner.id().toString()))
                .statusCode(409)
                .body(containsString("not possible for this initiative now"), containsString("inside itself"));
    }

    @Test
    void saysWhereItStandsNowThatTheOtherWasLeftOut() {
        var outer = posted("Buiten");
        var inner = posted("Binnen");
        take(inner, "nest", Map.of("/into", outer.id().toString())).statusCode(303);

        take(outer, "leave-out", Map.of("/reason", "Over iets anders")).statusCode(303);

        assertThat(draft().sectionOf(inner.id())).contains("trainings");
        read(inner)
                .body(containsString("This stands in the report"))
                .body(not(containsString("This stands inside another initiative")));
    }

    @Test
    void saysInsideWhichItStandsNowThatTheOtherWasMerged() {
        var lead = posted("De een");
        var outer = posted("Buiten");
        var inner = posted("Binnen");
        take(inner, "nest", Map.of("/into", outer.id().toString())).statusCode(303);

        take(outer, "merge", Map.of("/into", lead.id().toString())).statusCode(303);

        read(inner).body(stringContainsInOrder("This stands inside another initiative", "De een"));
    }

    @Test
    void mergesIntoAnotherThatTellsOfIt() {
        var lead = posted("De een");
        var other = posted("De ander");

        take(other, "merge", Map.of("/into", lead.id().toString())).statusCode(303);

        read(other).body(stringContainsInOrder("Another initiative tells of this too", "Told by", "De een"));
        read(lead).body(stringContainsInOrder("It also tells of:", "De ander"));
    }

    @Test
    void rewordsBesideTheWordsOfTheOrganisationAndTellsWhenThoseChanged() {
        var course = posted("Eigen titel");
        take(course, "reword", Map.of("/title/nl", "Redactietitel", "/text/en", "Our *words*"))
                .statusCode(303);
        read(course)
                .body(containsString("<strong>Eigen titel</strong>"), containsString("value=\"Redactietitel\""))
                .body(containsString("Our *words*</textarea>"));

        course.atRevision(2).titled("Andere titel").changed().to(connector);

        read(course)
                .body(containsString("changed its words since we reworded them"))
                .body(containsString("<del>Eigen</del><ins>Andere</ins> titel"))
                .body(containsString("value=\"Redactietitel\""));
        Api.visitor(Token.SECRETARIAT)
                .get("/rounds/%s/arrangement?section=trainings".formatted(round))
                .then()
                .body(containsString("source changed since"));
    }

    @Test
    void showsBothTextsWhenTwoRewordOneEntry() {
        var course = posted("De cursus");
        takeAt(course, "reword", 0, Map.of("/text/nl", "Eerste woorden")).statusCode(303);

        takeAt(course, "reword", 0, Map.of("/text/nl", "Tweede woorden"))
                .statusCode(412)
                .body(containsString("Somebody else was first"))
                .body(containsString("<del>Eerste</del><ins>Tweede</ins> woorden"))
                .body(containsString("Tweede woorden</textarea>"), containsString("name=\"version\" value=\"1\""));

        takeAt(course, "reword", 1, Map.of("/text/nl", "Tweede woorden")).statusCode(303);
    }

    @Test
    void showsOrHidesTitleAndFacts() {
        var course = posted("De cursus");

        take(course, "show", Map.of("/titleShown", "false", "/factsShown", "")).statusCode(303);

        assertThat(draft().entry(course.id())
                        .orElseThrow()
                        .at("/editorial/titleShown")
                        .asBoolean(true))
                .isFalse();
        read(course).body(containsString("<option value=\"false\" selected>no</option>"));
    }

    @Test
    void saysThatALaterStepHasToBeUndoneFirst() {
        var course = posted("De cursus");
        take(course, "move", Map.of("/place", "other")).statusCode(303);
        String first = Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s/curations/%s/steps".formatted(round, course.id()))
                .path("items[0].id");
        take(course, "move", Map.of("/place", "trainings", "/first", "true")).statusCode(303);
        read(course).body(not(containsString("/undo/" + first)));

        Api.visitor(Token.SECRETARIAT)
                .formParam("version", 2)
                .post("%s/undo/%s".formatted(address(course), first))
                .then()
                .statusCode(409)
                .body(containsString("Something else was decided about this since"));
    }

    @Test
    void letsAuditorsReadOnlyAndMembersNotAtAll() {
        var course = posted("De cursus");

        Api.visitor(Token.AUDITOR)
                .get(address(course))
                .then()
                .statusCode(200)
                .body(not(containsString("name=\"/kind\"")), not(containsString("<textarea")));
        Api.visitor(Token.AUDITOR)
                .formParam("/kind", "take-back")
                .formParam("version", 0)
                .post(address(course))
                .then()
                .statusCode(403);
        Api.visitor(Token.contributorOf("fnv")).get(address(course)).then().statusCode(403);
    }

    @Test
    void findsNothingWhereThereIsNoSuchEntry() {
        var withdrawn = posted("De cursus");
        take(withdrawn, "show", Map.of("/titleShown", "true")).statusCode(303);
        withdrawn.atRevision(2).withdrawn().announcedWithdrawn().to(connector);

        read(withdrawn).statusCode(404);
        Api.visitor(Token.SECRETARIAT)
                .get("/rounds/%s/arrangement/%s".formatted(round, UUID.randomUUID()))
                .then()
                .statusCode(404);
    }
}
