package nl.stvda.voortgang.reports.dashboard.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import nl.stvda.voortgang.reports.round.TestRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log on its page. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class AuditPageResourceTest {

    @Inject
    DataSource dataSource;

    private TestRound round;

    @BeforeEach
    void startRound() {
        StandInServices.reset();
        round = TestRound.in(dataSource);
    }

    private static RequestSpecification auditor() {
        return RestAssured.given()
                .auth()
                .oauth2(Token.AUDITOR)
                .header("Accept", "text/html")
                .header("Accept-Language", "en");
    }

    @Test
    void showsWhatWasDoneInARound() {
        var hash = round.says("closing", "Tot <b>slot</b>").freeze();

        auditor()
                .queryParam("round", round.id())
                .get("/audit")
                .then()
                .statusCode(200)
                .body(containsString("snapshot.frozen"), containsString(hash), containsString(round.id()))
                .body(not(containsString("<b>slot")));
    }

    @Test
    void findsNothingOfOthers() {
        round.freeze();

        auditor()
                .queryParam("round", round.id())
                .queryParam("action", "none.such")
                .get("/audit")
                .then()
                .statusCode(200)
                .body(containsString("No entries."), containsString("value=\"none.such\""));
    }

    @Test
    void leadsToOlderEntriesOfTheSameKind() {
        IntStream.range(0, 51).forEach(number -> round.says("closing", "Tekst " + number));

        var first = auditor().queryParam("round", round.id()).get("/audit").htmlPath();

        var older = first.getString("**.find { it.@rel == 'next' }.@href");
        assertThat(older).startsWith("/audit?round=" + round.id());
        auditor()
                .urlEncodingEnabled(false)
                .get(older)
                .then()
                .statusCode(200)
                .body(containsString(round.id()), not(containsString("rel=\"next\"")));
    }

    @Test
    void checksTheChainWhenAsked() {
        round.freeze();

        auditor().get("/audit").then().body(not(containsString("The chain is whole")));
        auditor().queryParam("check", "true").get("/audit").then().body(containsString("The chain is whole"));
    }
}
