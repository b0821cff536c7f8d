package nl.stvda.voortgang.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.intake.Posted;
import org.junit.jupiter.api.Test;

/** What a reader gets is all that there is: the content can be kept as JSON and read again without loss. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class DraftTest {

    @Inject
    @Any
    InMemoryConnector connector;

    @Inject
    ObjectMapper json;

    @Test
    void isWholeInItsJson() throws Exception {
        Posted.anInitiative().submitted().to(connector);
        var answer = Api.as(Token.AUDITOR)
                .accept("application/json")
                .get("/v1/rounds/digitalisation-2/draft")
                .asString();

        var draft = json.readValue(answer, Draft.class);

        assertThat(draft.counts().entries()).isPositive();
        assertThat(json.writeValueAsString(draft)).isEqualTo(answer);
    }
}
