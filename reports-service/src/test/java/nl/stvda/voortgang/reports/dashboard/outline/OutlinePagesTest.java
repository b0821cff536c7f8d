package nl.stvda.voortgang.reports.dashboard.outline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import nl.stvda.voortgang.reports.opening.OpenedRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages about the sections of an open round. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class OutlinePagesTest {

    private final InMemoryConnector connector;
    private String round = "";

    OutlinePagesTest(@Any InMemoryConnector connector) {
        this.connector = connector;
    }

    @BeforeEach
    void openARound() {
        StandInServices.reset();
        round = OpenedRound.first(OpenedRound.anAgreement(connector));
    }

    private String page(String section) {
        return "/rounds/%s/sections%s".formatted(round, section);
    }

    private RequestSpecification form() {
        return Api.visitor(Token.SECRETARIAT).formParam("version", version());
    }

    private int version() {
        return Api.as(Token.AUDITOR).get("/v1/rounds/" + round).path("version");
    }

    private ValidatableResponse saved(String section) {
        return Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s/sections/%s".formatted(round, section))
                .then();
    }

    private ValidatableResponse press(String wish, String section) {
        return form().formParam("wish", wish).post(page("/" + section)).then();
    }

    private ValidatableResponse added(String heading, String kind) {
        return Api.visitor(Token.SECRETARIAT)
                .formParam("/heading/nl", heading)
                .formParam("/kind", kind)
                .formParam("/parent", "")
                .post(page(""))
                .then();
    }

    @Test
    void showsTheSectionsAsTheyStandInEachOther() {
        Api.visitor(Token.SECRETARIAT)
                .get(page(""))
                .then()
                .statusCode(200)
                .body(stringContainsInOrder(
                        "depth-0", "Introduction", "depth-0", "What was done", "depth-1", "Courses"));
    }

    @Test
    void addsASectionAndLeadsToItsPage() {
        added("De bijlage", "entries").statusCode(303).header("Location", endsWith(page("/de-bijlage")));
        added("De bijlage", "text").statusCode(303).header("Location", endsWith(page("/de-bijlage-2")));

        saved("de-bijlage").body("placement.priority", equalTo(100)).body("placement.levels", empty());
        saved("de-bijlage-2").body("kind", equalTo("text"));
        added("", "text").statusCode(400).body(containsString("role=\"alert\""), containsString("<details open>"));
    }

    @Test
    void savesWhatASectionIsCalledTakesAndShows() {
        form().formParam("/heading/nl", "Opleidingen")
                .formParam("/question/nl", "Welke?")
                .formParam("/display", "table")
                .formParam("/numbered", "true")
                .formParam("/parent", "")
                .formParam("/placement/priority", "3")
                .formParam("/placement/instruments", "training", "tool")
                .post(page("/trainings"))
                .then()
                .statusCode(303)
                .header("Location", endsWith(page("")));

        saved("trainings")
                .body("heading.nl", equalTo("Opleidingen"))
                .body("question.nl", equalTo("Welke?"))
                .body("display", equalTo("table"))
                .body("numbered", equalTo(true))
                .body("parent", nullValue())
                .body("placement.priority", equalTo(3))
                .body("placement.instruments", contains("training", "tool"));
        Api.visitor(Token.AUDITOR)
                .get(page("/trainings"))
                .then()
                .body(containsString("value=\"Opleidingen\""), containsString("fieldset disabled"));
    }

    @Test
    void takesASectionPastItsSibling() {
        press("down", "introduction").statusCode(303);
        saved("introduction").body("position", equalTo(1));

        press("up", "introduction").statusCode(303);
        saved("introduction").body("position", equalTo(0));
    }

    @Test
    void saysWhereASectionCanStandThatCannotStandInsideItself() {
        form().formParam("/heading/nl", "Acties")
                .formParam("/parent", "trainings")
                .post(page("/actions"))
                .then()
                .statusCode(409)
                .body(stringContainsInOrder(
                        "not possible with this part", "It can stand in:", "At the top", "Introduction"))
                .body(containsString("value=\"Acties\""));

        saved("actions").body("parent", nullValue());
    }

    @Test
    void removesOnlyWhatHoldsNothing() {
        added("Leeg", "text").statusCode(303);

        press("remove", "actions")
                .statusCode(409)
                .body(containsString("Something stands in it"), not(containsString("It can stand in")));
        press("remove", "leeg").statusCode(303);

        Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s/sections".formatted(round))
                .then()
                .body("items.code", not(hasItem("leeg")))
                .body("items.code", hasItem("actions"));
    }

    @Test
    void replacesNothingThatWasNotSeen() {
        var before = version();
        press("down", "introduction").statusCode(303);

        Api.visitor(Token.SECRETARIAT)
                .formParam("version", before)
                .formParam("/heading/nl", "Mijn kop")
                .post(page("/introduction"))
                .then()
                .statusCode(412)
                .body(containsString("Somebody else was first"), containsString("value=\"Mijn kop\""));
    }

    @Test
    void letsAuditorsReadOnly() {
        Api.visitor(Token.AUDITOR).get(page("")).then().statusCode(200).body(not(containsString("name=\"wish\"")));
        Api.visitor(Token.AUDITOR)
                .formParam("wish", "remove")
                .post(page("/actions"))
                .then()
                .statusCode(403);
        Api.visitor(Token.AUDITOR)
                .formParam("/heading/nl", "Nee")
                .post(page(""))
                .then()
                .statusCode(403);
    }
}
