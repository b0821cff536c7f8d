package nl.stvda.voortgang.reports.check;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.round.TestRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class CheckResourceTest {

    @Inject
    DataSource dataSource;

    private TestRound round;

    @BeforeEach
    void startRound() {
        round = TestRound.in(dataSource);
    }

    private Response checks() {
        return Api.as(Token.AUDITOR).get(round.path("/checks"));
    }

    private Response freeze(String reasons) {
        return Api.as(Token.SECRETARIAT, "{\"reasons\": [%s]}".formatted(reasons))
                .header("If-Match", "*")
                .post(round.path("/snapshots"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        relative-date           | Dat gebeurde vorig jaar.
        relative-date           | Per 31 maart jl. is het klaar.
        placeholder-left        | Er waren {{aantal}} cursussen.
        placeholder-left        | TODO afmaken
        malformed-link          | Zie [de site](htp:/nergens).
        amount-without-year     | Er is 48 miljoen euro.
        amount-without-currency | Er is 48 miljoen in 2022.
        missing-translation     | Alleen in het Nederlands.
        """)
    void findsWhatIsWrongWithAText(String check, String text) {
        round.checks(check, "warning").says("closing", text);

        var answer = checks();

        answer.then()
                .statusCode(200)
                .body("findings.check", contains(check))
                .body("findings[0].section", equalTo("closing"))
                .body("findings[0].href", equalTo(round.path("/narratives/closing")));
    }

    @Test
    void showsNoHalfOfACharacterWhereItCutsASentence() {
        round.checks("amount-without-year", "warning").says("closing", "€ " + "a".repeat(197) + "👧 en meer");

        checks().then().statusCode(200).body("findings[0].detail", equalTo("Says: € " + "a".repeat(197) + "…"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        relative-date           | Dat gebeurde in maart 2022, in dit jaarverslag.
        placeholder-left        | Alles staat er [1].
        malformed-link          | Zie [de site](https://example.org/a).
        amount-without-year     | Er was 48 miljoen euro in 2022.
        amount-without-currency | Er was 48 miljoen euro in 2022.
        """)
    void leavesARightTextAlone(String check, String text) {
        round.checks(check, "warning").says("closing", text);

        var answer = checks();

        answer.then().body("findings", hasSize(0)).body("warnings", equalTo(0));
    }

    @Test
    void stopsTheFreezeWithWhatHasToBeMended() {
        round.checks("placeholder-left", "blocker").says("closing", "TODO");

        var answer = freeze("");

        answer.then()
                .statusCode(409)
                .body("type", endsWith("/problems/freeze-blocked"))
                .body("errors.code", contains("placeholder-left"));
        Api.as(Token.AUDITOR).get(round.path("/snapshots")).then().body("items", hasSize(0));
    }

    @Test
    void asksForAReasonForAWarningAndKeepsIt() {
        round.checks("relative-date", "warning").says("closing", "Dat was vorig jaar.");
        freeze("").then().statusCode(409).body("errors.code", contains("relative-date"));

        var answer = freeze("{\"check\": \"relative-date\", \"reason\": \"Het is een citaat\"}");

        answer.then().statusCode(201).body("reasons[0].reason", equalTo("Het is een citaat"));
    }

    @Test
    void takesTheSeverityOfTheRound() {
        round.checks("relative-date", "blocker").says("closing", "Dat was vorig jaar.");

        var answer = checks();

        answer.then()
                .body("blockers", equalTo(1))
                .body("settings.find { it.check == 'relative-date' }.severity", equalTo("blocker"));
        round.checks("relative-date", "off");
        checks().then().body("blockers", equalTo(0));
    }

    @Test
    void knowsOnlyItsOwnChecks() {
        var answer = Api.as(Token.SECRETARIAT, "{\"severity\": \"off\"}").put(round.path("/checks/spelling"));

        answer.then().statusCode(404).body("type", endsWith("/problems/unknown-check"));
    }

    @Test
    void logsWhoDecided() {
        round.checks("relative-date", "off");

        Api.as(Token.AUDITOR)
                .queryParam("round", round.id())
                .get("/v1/audit")
                .then()
                .body("items.entry.action", hasItem("check.set"));
    }
}
