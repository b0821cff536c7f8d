package nl.stvda.voortgang.reports.difference;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.round.TestRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class DifferenceResourceTest {

    @Inject
    DataSource dataSource;

    private TestRound round;

    @BeforeEach
    void startRound() {
        round = TestRound.in(dataSource);
    }

    private ValidatableResponse difference(String from, String to) {
        return Api.as(Token.approverOf("fnv"))
                .queryParam("from", from)
                .queryParam("to", to)
                .get(round.path("/difference"))
                .then();
    }

    @Test
    void tellsWordByWordWhatASectionSaysOtherwise() {
        round.says("closing", "Wij gaan door").freeze();
        round.says("closing", "Wij gaan samen door").freeze();

        difference("1", "2")
                .statusCode(200)
                .body("sections.section", contains("closing"))
                .body("sections[0].change", equalTo("changed"))
                .body("sections[0].texts", hasSize(1))
                .body("sections[0].texts[0].field", equalTo("text"))
                .body("sections[0].texts[0].language", equalTo("nl"))
                .body("sections[0].texts[0].pieces.kind", contains("same", "added", "same"))
                .body("sections[0].texts[0].pieces[1].text", containsString("samen"));
    }

    @Test
    void comparesASnapshotWithTheDraftInBothDirections() {
        round.says("closing", "Eerst").freeze();
        round.says("closing", "Later");

        difference("1", "draft").body("sections[0].texts[0].pieces.text", contains("Eerst", "Later"));
        difference("draft", "1").body("sections[0].texts[0].pieces.text", contains("Later", "Eerst"));
    }

    @Test
    void tellsNothingOfWhatReadsTheSame() {
        round.says("closing", "Eerst").freeze();
        round.says("closing", "Anders").says("closing", "Eerst");

        difference("1", "draft").statusCode(200).body("sections", empty()).body("more", equalTo(0));
    }

    @Test
    void namesEveryViolation() {
        Api.as(Token.AUDITOR)
                .queryParam("from", "one")
                .queryParam("to", "0")
                .queryParam("since", "1")
                .get(round.path("/difference"))
                .then()
                .statusCode(400)
                .body("errors", hasSize(3));
    }

    @Test
    void isNotFoundWithoutTheSnapshot() {
        difference("7", "draft").statusCode(404);
    }
}
