package nl.stvda.voortgang.reports.dashboard.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What failed, and what can be done about it. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class UpkeepResourceTest {

    private static final String ID = "0197a1b2-0000-7000-8000-0000000000d1";

    @Inject
    DataSource dataSource;

    @BeforeEach
    void startAnew() {
        StuckRecords.settle(dataSource);
        StandInServices.reset();
        StandInServices.answer("GET", "/v1/deliveries", """
            {"items":[{"id":"%s","recipient":"vno@voorbeeld.example","alerts":2,"attempts":30,"state":"dead",
             "lastError":{"en":"The mail server refused: <b>no</b>"},"createdAt":"2022-01-01T10:00:00Z",
             "askedBy":"sanne","askedAt":"2022-01-02T10:00:00Z","futureField":1}]}""".formatted(ID));
    }

    @Test
    void saysWhatWasGivenUpWhyAndWhoTriedAgain() {
        Api.visitor(Token.SECRETARIAT)
                .get("/upkeep")
                .then()
                .statusCode(200)
                .body(containsString("1 mail was given up"))
                .body(containsString("refused: &lt;b&gt;no&lt;/b&gt;"))
                .body(containsString("2 alerts, 30 attempts"))
                .body(containsString("sent again before by sanne"))
                .body(containsString("<span class=\"waiting\">1"));
    }

    @Test
    void sendsAgainAndSaysSo() {
        StandInServices.answer("POST", "/v1/deliveries/" + ID + "/attempts", 202, Map.of(), "{}");

        Api.visitor(Token.SECRETARIAT)
                .post("/upkeep/mails/" + ID + "/attempts")
                .then()
                .statusCode(303)
                .cookie("notice");
        assertThat(StandInServices.asked("POST", "/v1/deliveries/" + ID + "/attempts"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.authorization()).isEqualTo("Bearer " + Token.SECRETARIAT));

        Api.visitor(Token.SECRETARIAT)
                .post("/upkeep/mails/0197a1b2-0000-7000-8000-0000000000d2/attempts")
                .then()
                .statusCode(303);
    }

    @Test
    void letsAuditorsReadOnly() {
        Api.visitor(Token.AUDITOR).get("/upkeep").then().statusCode(200).body(not(containsString("/attempts")));
        Api.visitor(Token.AUDITOR)
                .post("/upkeep/mails/" + ID + "/attempts")
                .then()
                .statusCode(403);
    }

    @Test
    void saysThatMailsAreAway() {
        StandInServices.answer("GET", "/v1/deliveries", 503, Map.of(), "");

        Api.visitor(Token.SECRETARIAT)
                .get("/upkeep")
                .then()
                .statusCode(200)
                .body(containsString("The mails cannot be reached right now."));
    }
}
