package nl.stvda.voortgang.reports.dashboard.history;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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

/** The page about what a text of the report said before. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class HistoryPagesTest {

    private final InMemoryConnector connector;
    private String text = "";
    private String history = "";

    HistoryPagesTest(@Any InMemoryConnector connector) {
        this.connector = connector;
    }

    @BeforeEach
    void openARound() {
        StandInServices.reset();
        var round = OpenedRound.first(OpenedRound.anAgreement(connector));
        text = "/rounds/%s/texts/trainings".formatted(round);
        String lead = Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s/sections/trainings/blocks".formatted(round))
                .path("items[0].id");
        history = "/rounds/%s/arrangement/sections/trainings/blocks/%s/history".formatted(round, lead);
    }

    private void write(String dutch, int version) {
        Api.visitor(Token.SECRETARIAT)
                .formParam("text-nl", dutch)
                .formParam("version", version)
                .formParam("reason", "Omdat " + dutch)
                .post(text)
                .then()
                .statusCode(303);
    }

    private ValidatableResponse putBack(int version, int seen) {
        return Api.visitor(Token.SECRETARIAT)
                .formParam("version", seen)
                .formParam("/reason", "Dat was beter")
                .post("%s/%d".formatted(history, version))
                .then();
    }

    private ValidatableResponse page(String token, String query) {
        return Api.visitor(token).get(history + query).then().statusCode(200);
    }

    @Test
    void tellsWhoWroteWhatAndWhy() {
        write("Eerst dit", 0);
        write("Daarna dat", 1);

        page(Token.AUDITOR, "")
                .body(stringContainsInOrder("Version 2", "secretariat", "Omdat Daarna dat", "Version 1", "Version 0"))
                .body(containsString("Stood here before anybody wrote"))
                .body(not(containsString("Put it back")));
    }

    @Test
    void showsWhatChangedBetweenAnyTwoVersionsWordByWord() {
        write("Eerst staat dit er", 0);
        write("Nu staat dit er", 1);
        write("Nu staat dat er", 2);

        page(Token.SECRETARIAT, "").body(containsString("staat <del>dit</del><ins>dat</ins> er"));
        Api.visitor(Token.AUDITOR)
                .get(text + "/history")
                .then()
                .statusCode(200)
                .body(containsString("staat <del>dit</del><ins>dat</ins> er"));
        page(Token.SECRETARIAT, "?from=1&to=3")
                .body(containsString("<del>Eerst</del><ins>Nu</ins> staat <del>dit</del><ins>dat</ins> er"));
        page(Token.SECRETARIAT, "?from=nonsense&to=99999").body(containsString("<del>dit</del><ins>dat</ins>"));
    }

    @Test
    void putsAnEarlierVersionBackAndUndoesThat() {
        write("Eerst dit", 0);
        write("Daarna dat", 1);

        putBack(1, 2).statusCode(303).header("Location", endsWith("/history")).cookie("notice");
        page(Token.SECRETARIAT, "")
                .body(stringContainsInOrder("Version 3", "version 1 put back", "Dat was beter", "Undo"))
                .body(containsString("action=\"%s/2\"".formatted(history)));
        putBack(2, 3).statusCode(303);

        Api.visitor(Token.SECRETARIAT).get(text).then().body(containsString("Daarna dat</textarea>"));
    }

    @Test
    void putsNothingBackOverWhatSomebodyElseWroteMeanwhile() {
        write("Eerst dit", 0);
        write("Daarna dat", 1);

        putBack(0, 1)
                .statusCode(412)
                .body(containsString("Somebody else was first"))
                .body(containsString("value=\"Dat was beter\""), containsString("name=\"version\" value=\"2\""));

        Api.visitor(Token.SECRETARIAT).get(text).then().body(containsString("Daarna dat</textarea>"));
    }

    @Test
    void refusesAReasonThatIsTooLong() {
        write("Eerst dit", 0);

        Api.visitor(Token.SECRETARIAT)
                .formParam("version", 1)
                .formParam("/reason", "x".repeat(2_001))
                .post(history + "/0")
                .then()
                .statusCode(400)
                .body(containsString("There is room for 2000 characters"));
    }

    @Test
    void putsBackForTheSecretariatOnly() {
        Api.visitor(Token.AUDITOR)
                .formParam("version", 0)
                .post(history + "/0")
                .then()
                .statusCode(403);
    }
}
