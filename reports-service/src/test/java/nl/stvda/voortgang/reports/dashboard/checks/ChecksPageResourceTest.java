package nl.stvda.voortgang.reports.dashboard.checks;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import nl.stvda.voortgang.reports.round.TestRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what is in the way to a frozen report, on pages. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class ChecksPageResourceTest {

    @Inject
    DataSource dataSource;

    private TestRound round;

    @BeforeEach
    void startRound() {
        StandInServices.reset();
        round = TestRound.in(dataSource);
    }

    private String page(String below) {
        return "/rounds/%s%s".formatted(round.id(), below);
    }

    private RequestSpecification freezing(String version) {
        return Api.visitor(Token.SECRETARIAT).formParam("version", version);
    }

    private String version() {
        return Api.visitor(Token.SECRETARIAT)
                .get(page("/checks"))
                .htmlPath()
                .getString("**.find { it.@name == 'version' }.@value");
    }

    private void nothingIsFrozen() {
        Api.as(Token.AUDITOR).get(round.path("/snapshots")).then().body("items", hasSize(0));
    }

    @Test
    void leadsToWhatIsInTheWay() {
        round.checks("relative-date", "warning")
                .checks("placeholder-left", "blocker")
                .says("closing", "Dat was deze maand; {{naam}}.");

        Api.visitor(Token.SECRETARIAT)
                .get(page("/checks"))
                .then()
                .statusCode(200)
                .body(containsString("Not yet: 1 thing has to be mended"))
                .body(containsString("<q>deze maand</q>"), containsString("<q>{{naam}}</q>"))
                .body(containsString("href=\"" + page("/texts/closing")))
                .body(containsString("name=\"reason-relative-date\""))
                .body(not(containsString("name=\"reason-placeholder-left\"")));
    }

    @Test
    void leadsMembersToTheDraftTheyMayRead() {
        round.checks("relative-date", "warning").says("closing", "Dat was deze maand.");

        Api.visitor(Token.approverOf("fnv"))
                .get(page("/checks"))
                .then()
                .statusCode(200)
                .body(containsString("href=\"" + page("/draft#section-closing")))
                .body(not(containsString("name=\"reason-relative-date\"")))
                .body(not(containsString("name=\"severity-")));
    }

    @Test
    void asksOnceAndThenFreezesWhatWasShown() {
        round.checks("relative-date", "warning").says("closing", "Dat was deze maand.");
        var seen = version();

        freezing(seen)
                .formParam("reason-relative-date", "Het is een \"citaat\" & blijft")
                .post(page("/checks/freeze"))
                .then()
                .statusCode(200)
                .body(containsString("Freeze this?"), containsString("&quot;citaat&quot; &amp; blijft"));
        nothingIsFrozen();
        freezing(seen)
                .formParam("reason-relative-date", "Het is een citaat")
                .formParam("confirmed", "true")
                .post(page("/checks/freeze"))
                .then()
                .statusCode(303)
                .header("Location", endsWith(page("/snapshots/1")));

        Api.as(Token.AUDITOR)
                .get(round.path("/snapshots"))
                .then()
                .body("items[0].reasons[0].check", equalTo("relative-date"))
                .body("items[0].reasons[0].reason", equalTo("Het is een citaat"));
    }

    @Test
    void freezesNothingThatChangedAfterItWasShown() {
        var seen = version();
        round.says("closing", "Intussen");

        freezing(seen)
                .formParam("reason-relative-date", "Een citaat")
                .formParam("confirmed", "true")
                .post(page("/checks/freeze"))
                .then()
                .statusCode(412)
                .body(containsString("The draft changed after you opened this page"));

        nothingIsFrozen();
    }

    @Test
    void asksForTheReasonThatIsMissing() {
        round.checks("relative-date", "warning").says("closing", "Dat was deze maand.");

        freezing(version())
                .formParam("confirmed", "true")
                .post(page("/checks/freeze"))
                .then()
                .statusCode(409)
                .body(containsString("A warning has no reason yet"));

        nothingIsFrozen();
    }

    @Test
    void keepsAReasonThatIsTooLong() {
        freezing(version())
                .formParam("reason-relative-date", "a".repeat(2_001))
                .formParam("confirmed", "true")
                .post(page("/checks/freeze"))
                .then()
                .statusCode(400)
                .body(containsString("longer than 2,000 characters"));

        nothingIsFrozen();
    }

    @Test
    void saysThatNothingChangedSinceTheLatestSnapshot() {
        round.freeze();

        freezing(version())
                .formParam("confirmed", "true")
                .post(page("/checks/freeze"))
                .then()
                .statusCode(409)
                .body(containsString("reads the same as the latest snapshot"));
    }

    @Test
    void letsTheSecretariatDecideWhatACheckMeans() {
        Api.visitor(Token.SECRETARIAT)
                .formParam("severity-relative-date", "BLOCKER")
                .formParam("severity-placeholder-left", "nonsense")
                .post(page("/checks"))
                .then()
                .statusCode(303)
                .cookie("notice");

        Api.as(Token.AUDITOR)
                .get(round.path("/checks"))
                .then()
                .body("settings.find { it.check == 'relative-date' }.severity", equalTo("blocker"))
                .body("settings.find { it.check == 'placeholder-left' }.severity", equalTo("off"));
        Api.as(Token.AUDITOR)
                .queryParam("round", round.id())
                .queryParam("action", "check.set")
                .get("/v1/audit")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void letsNobodyElseDecideOrFreeze() {
        Api.visitor(Token.AUDITOR).post(page("/checks")).then().statusCode(403);
        Api.visitor(Token.AUDITOR).post(page("/checks/freeze")).then().statusCode(403);
        Api.visitor(Token.approverOf("fnv")).post(page("/checks/freeze")).then().statusCode(403);
    }
}
