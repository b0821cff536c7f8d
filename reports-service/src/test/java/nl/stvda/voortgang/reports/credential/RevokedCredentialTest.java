package nl.stvda.voortgang.reports.credential;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import java.time.Duration;
import java.util.UUID;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.TestTokens;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.inbox.Delivery;
import nl.stvda.voortgang.reports.inbox.Posted;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class RevokedCredentialTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String DRAFT = "/v1/rounds/digitalisation-2/draft";

    private final InMemoryConnector connector;
    private final String client = "fnv-" + UUID.randomUUID();

    RevokedCredentialTest(@Any InMemoryConnector connector) {
        this.connector = connector;
    }

    private void revoke() {
        var data = Posted.golden("credential.revoked.v1.json").put("clientId", client);
        Delivery.of("nl.stvda.credential.revoked.v1", "credential:" + client, data.toString())
                .to(connector);
    }

    @Test
    void refusesItsTokensSoonAfterTheEvent() {
        var token = Token.programOf("fnv", client);
        Api.as(token).get(DRAFT).then().statusCode(200);

        revoke();

        await().atMost(PATIENCE)
                .untilAsserted(() -> Api.as(token)
                        .get(DRAFT)
                        .then()
                        .statusCode(401)
                        .body("type", endsWith("/problems/credential-revoked"))
                        .body("detail", containsString(client)));
    }

    @Test
    void leavesOtherCredentialsOfTheOrganisationAlone() {
        revoke();
        revoke();

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        Api.as(Token.programOf("fnv", client)).get(DRAFT).then().statusCode(401));
        Api.as(Token.programOf("fnv", client + "-next")).get(DRAFT).then().statusCode(200);
    }

    @Test
    void isExplained() {
        var page = Api.anonymous().get("/problems/credential-revoked");

        page.then().statusCode(200).body(containsString("Credential revoked"));
    }
}
