package nl.stvda.voortgang.reports.dashboard.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import nl.stvda.voortgang.reports.intake.Posted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records that could not be processed, of this service and of notifications-service. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class FailedRecordResourceTest {

    private static final String ID = "0197a1b2-0000-7000-8000-0000000000e1";
    private static final String PATH = "/v1/dead-letters/" + ID;
    private static final String PAGE = "/upkeep/dead-letters/notifications/" + ID;
    private static final String LETTER = """
        {"id":"%s","state":"%s","cause":"It says <b>nothing</b>","type":"nl.stvda.initiative.submitted.v1","topic":"initiatives",
         "partition":7,"offset":42,"givenUpAt":"2022-01-01T10:00:00Z","attempts":2,"futureField":1,
         "content":{"headers":[{"name":"ce_id","value":"<i>"}],"text":"<script>","bytes":99999,"complete":false}}""";

    @Inject
    @Any
    InMemoryConnector connector;

    @BeforeEach
    void startAnew() {
        StandInServices.reset();
        var letter = LETTER.formatted(ID, "waiting");
        StandInServices.answer("GET", "/v1/dead-letters", "{\"items\":[%s]}".formatted(letter));
        StandInServices.answer("GET", PATH, letter);
    }

    private String own() {
        Posted.anInitiative().submitted().withData("unreadable").to(connector);
        return "/upkeep/dead-letters/reports/"
                + Api.as(Token.AUDITOR)
                        .get("/v1/dead-letters?state=waiting&limit=1")
                        .<String>path("items[0].id");
    }

    @Test
    void listsThoseOfBothServices() {
        var own = own();

        Api.visitor(Token.AUDITOR)
                .get("/upkeep")
                .then()
                .statusCode(200)
                .body(containsString("href=\"" + own + "\""))
                .body(containsString("href=\"" + PAGE + "\""))
                .body(containsString("It says &lt;b&gt;nothing&lt;/b&gt;"));
    }

    @Test
    void listsItsOwnWhileTheOthersAreAway() {
        var own = own();
        StandInServices.answer("GET", "/v1/dead-letters", 503, Map.of(), "");

        Api.visitor(Token.SECRETARIAT)
                .get("/upkeep")
                .then()
                .statusCode(200)
                .body(containsString("href=\"" + own + "\""))
                .body(containsString("There may be more."));
    }

    @Test
    void showsOneAsText() {
        Api.visitor(Token.SECRETARIAT)
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("&lt;script&gt;"))
                .body(containsString("This is the beginning. The whole record has 99999 bytes."))
                .body(containsString("an alert may be missing"))
                .body(containsString(PAGE + "/discard"));
    }

    @Test
    void letsAuditorsLookOnly() {
        var own = own();

        Api.visitor(Token.AUDITOR).get(PAGE).then().statusCode(200).body(not(containsString("/discard")));
        Api.visitor(Token.AUDITOR).post(own + "/attempts").then().statusCode(403);
        Api.visitor(Token.AUDITOR)
                .formParam("reason", "Een proef")
                .post(own + "/discard")
                .then()
                .statusCode(403);
    }

    @Test
    void playsBackOfTheOtherService() {
        StandInServices.answer("POST", PATH + "/attempts", LETTER.formatted(ID, "played-back"));

        Api.visitor(Token.SECRETARIAT)
                .post(PAGE + "/attempts")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/upkeep"))
                .cookie("notice");

        assertThat(StandInServices.asked("POST", PATH + "/attempts"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.authorization()).isEqualTo("Bearer " + Token.SECRETARIAT));
    }

    @Test
    void comesBackToWhatFailsAgain() {
        var own = own();
        StandInServices.answer("POST", PATH + "/attempts", 409, Map.of(), """
            {"type":"http://localhost/problems/dead-letter-settled","status":409}""");

        Api.visitor(Token.SECRETARIAT)
                .post(own + "/attempts")
                .then()
                .statusCode(303)
                .header("Location", endsWith(own));
        Api.visitor(Token.SECRETARIAT)
                .post(PAGE + "/attempts")
                .then()
                .statusCode(303)
                .header("Location", endsWith(PAGE));
        Api.visitor(Token.AUDITOR)
                .get(own)
                .then()
                .body(containsString("attempts in vain</dt><dd>1"))
                .body(containsString("secretariat, "));
    }

    @Test
    void discardsWithAReasonOnly() {
        var own = own();

        Api.visitor(Token.SECRETARIAT)
                .formParam("reason", " ")
                .post(own + "/discard")
                .then()
                .statusCode(400)
                .body(containsString("aria-invalid=\"true\""))
                .body(containsString("Write down why the record is not needed"));
        Api.visitor(Token.SECRETARIAT)
                .formParam("reason", "Een proef")
                .post(own + "/discard")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/upkeep"));

        Api.visitor(Token.SECRETARIAT)
                .get(own)
                .then()
                .body(containsString("Een proef"))
                .body(not(containsString("/discard\"")));
    }

    @Test
    void knowsTwoServices() {
        Api.visitor(Token.SECRETARIAT)
                .get("/upkeep/dead-letters/initiatives/" + ID)
                .then()
                .statusCode(404);
    }
}
