package nl.stvda.voortgang.reports.dashboard.help;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The handbook, on its own page, on each page and on the card of a role. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class HelpResourceTest {

    private static final String OF_THE_INBOX = "Open an alert, do what is needed and mark it as read.";

    @BeforeEach
    void startAnew() {
        StandInServices.reset();
    }

    private static ValidatableResponse open(String token, String path) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .get(path)
                .then();
    }

    @Test
    void saysTheSameOnThePageInTheHandbookAndOnTheCard() {
        open(Token.SECRETARIAT, "/inbox")
                .statusCode(200)
                .body(containsString(OF_THE_INBOX), containsString("/help#inbox"));
        open(Token.SECRETARIAT, "/help")
                .statusCode(200)
                .body(containsString(OF_THE_INBOX), containsString("id=\"inbox\""));
        open(Token.SECRETARIAT, "/help/cards/secretariat").statusCode(200).body(containsString(OF_THE_INBOX));
    }

    @Test
    void tellsEachRoleOfItsOwnPages() {
        open(Token.contributorOf("fnv"), "/help")
                .body(containsString("Here you post a new initiative."))
                .body(not(containsString(OF_THE_INBOX)));
        open(Token.SECRETARIAT, "/help/cards/contributor").body(containsString("Here you post a new initiative."));
        open(Token.SECRETARIAT, "/help/cards/nobody").statusCode(404);
    }

    @Test
    void findsChaptersByTheirWords() {
        open(Token.SECRETARIAT, "/help?find=mark ALERT")
                .body(containsString(OF_THE_INBOX), not(containsString("id=\"texts\"")));
        open(Token.SECRETARIAT, "/help?find=<b>unheard")
                .statusCode(200)
                .body(containsString("The handbook says nothing about “&lt;b&gt;unheard”."));
    }
}
