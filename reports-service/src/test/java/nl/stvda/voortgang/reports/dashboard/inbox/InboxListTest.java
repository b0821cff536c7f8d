package nl.stvda.voortgang.reports.dashboard.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The inbox on a page of its own. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class InboxListTest {

    private static final String OTHER = "0197a1b2-0000-7000-8000-0000000000a2";
    private static final String GROUP = "0197a1b2-0000-7000-8000-0000000000b1";
    private static final String ID = "0197a1b2-0000-7000-8000-0000000000a1";

    @BeforeEach
    void startAnew() {
        StandInServices.reset();
        StandInServices.answer(
                "GET", "/v1/alerts", 200, Map.of("Link", "</v1/alerts?cursor=abc>; rel=\"next\""), """
            {"unread":3,"items":[{"id":"%s","type":"t","message":{"en":"FNV <b>posted</b>"},"link":"/rounds/a/draft",
             "occurredAt":"2022-01-01T10:00:00Z","read":false}]}""".formatted(ID));
    }

    @Test
    void showsAlertsAndCountsThemInTheTitleAndTheNavigation() {
        Api.visitor(Token.SECRETARIAT)
                .get("/inbox?unread=true")
                .then()
                .statusCode(200)
                .body(containsString("<title>(3) Alerts"))
                .body(containsString("FNV &lt;b&gt;posted&lt;/b&gt;"))
                .body(containsString("/inbox?unread=true&amp;cursor=abc"))
                .body(containsString("<span class=\"waiting\">3"));
        assertThat(StandInServices.asked("GET", "/v1/alerts"))
                .anySatisfy(asked -> assertThat(asked.query()).contains("unread=true"));
    }

    @Test
    void marksWhatIsShownAsReadAndComesBack() {
        StandInServices.answer("POST", "/v1/alerts/read-marks", 204, Map.of(), "");

        Api.visitor(Token.SECRETARIAT)
                .formParam("alert", ID, OTHER)
                .formParam("group", GROUP)
                .formParam("back", "/inbox?unread=true")
                .post("/inbox/read")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/inbox?unread=true"));
        assertThat(StandInServices.asked("POST", "/v1/alerts/read-marks"))
                .singleElement()
                .satisfies(asked ->
                        assertThat(asked.body()).contains(ID, OTHER, GROUP).doesNotContain("upTo"));
    }

    @Test
    void marksAllThatTheFilterShowsAndNothingThatCameSince() {
        StandInServices.answer("POST", "/v1/alerts/read-marks", 204, Map.of(), "");

        Api.visitor(Token.SECRETARIAT)
                .get("/inbox?type=message-posted&organisation=fnv")
                .then()
                .body(containsString("name=\"upTo\" value=\"%s\"".formatted(ID)))
                .body(containsString("name=\"type\" value=\"message-posted\""));
        Api.visitor(Token.SECRETARIAT)
                .formParam("upTo", ID)
                .formParam("type", "message-posted")
                .formParam("organisation", "fnv")
                .post("/inbox/read")
                .then()
                .statusCode(303);

        assertThat(StandInServices.asked("POST", "/v1/alerts/read-marks"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body())
                        .contains("\"upTo\":\"" + ID, "\"types\":[\"message-posted\"]", "\"organisations\":[\"fnv\"]"));
    }

    @Test
    void narrowsToAKindAndAnOrganisation() {
        Api.visitor(Token.SECRETARIAT)
                .get("/inbox?type=message-posted&organisation=fnv&unread=true")
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"message-posted\" selected>"))
                .body(containsString("/inbox?unread=true&amp;type=message-posted&amp;organisation=fnv&amp;cursor=abc"));
        Api.visitor(Token.SECRETARIAT).get("/inbox?type=nonsense").then().statusCode(200);

        assertThat(StandInServices.asked("GET", "/v1/alerts"))
                .anySatisfy(asked -> assertThat(asked.query()).contains("type=message-posted", "organisation=fnv"))
                .noneSatisfy(asked -> assertThat(asked.query()).contains("nonsense"));
    }

    @Test
    void saysHowManyCameSinceThePageWasOpenedAndMovesNothing() {
        Api.visitor(Token.SECRETARIAT)
                .get("/fragments/inbox/newer?unread=true&newest=" + OTHER)
                .then()
                .statusCode(200)
                .body(containsString("data-unread=\"3\""))
                .body(containsString("<a href=\"/inbox?unread=true\">1 new one, show</a>"));
        Api.visitor(Token.SECRETARIAT)
                .get("/fragments/inbox/newer?newest=" + ID)
                .then()
                .statusCode(200)
                .body(containsString("data-unread=\"3\""))
                .body(not(containsString("show")));
    }

    @Test
    void leavesTheFirstPageItsOwnAddresses() {
        StandInServices.answer("PUT", "/v1/alerts/" + ID + "/read", 204, Map.of(), "");

        Api.visitor(Token.SECRETARIAT).post("/inbox/" + ID + "/read").then().statusCode(303);
        assertThat(StandInServices.asked("PUT", "/v1/alerts/" + ID + "/read")).hasSize(1);
    }

    @Test
    void letsAuditorsReadOnly() {
        Api.visitor(Token.AUDITOR).get("/inbox").then().statusCode(200).body(not(containsString("/inbox/read")));
        Api.visitor(Token.AUDITOR)
                .formParam("alert", ID)
                .post("/inbox/read")
                .then()
                .statusCode(403);
    }

    @Test
    void saysThatItIsAway() {
        StandInServices.answer("GET", "/v1/alerts", 503, Map.of(), "");

        Api.visitor(Token.SECRETARIAT)
                .get("/inbox")
                .then()
                .statusCode(200)
                .body(containsString("The alerts cannot be reached right now."));

        startAnew();
        Api.visitor(Token.SECRETARIAT).get("/inbox").then().body(not(containsString("has not answered since")));
    }
}
