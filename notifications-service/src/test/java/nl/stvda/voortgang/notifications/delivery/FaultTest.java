package nl.stvda.voortgang.notifications.delivery;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.notifications.TestMail;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fault of ours is no outage: attempts that end in it are counted, and end. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
@TestSecurity(user = "beheer", roles = "operator")
@OidcSecurity(claims = @Claim(key = "azp", value = "voortgang-dashboard"))
class FaultTest {

    @Inject
    Deliveries deliveries;

    @Inject
    DeliveryConfig config;

    @Inject
    BrokenChannel channel;

    @Inject
    EntityManager entityManager;

    private UUID delivery = UUID.randomUUID();

    @BeforeEach
    void planOnTheBrokenChannel() {
        channel.broken = true;
        var alert = UUID.randomUUID();
        delivery = QuarkusTransaction.requiringNew().call(() -> {
            entityManager.createNativeQuery("""
                            insert into alert (id, type, note, occurred_at)
                            values (:id, 'DELIVERY_PROBLEM', '{"nl": "x", "en": "x"}', now())""").setParameter("id", alert).executeUpdate();
            return deliveries.plan("broken", "recipient-" + alert, alert, 1, Instant.EPOCH);
        });
    }

    @Test
    void givesUpAfterTheLastAttemptAndRaisesAnAlert() {
        awaitState("dead");

        assertThat(channel.attempts).containsEntry(delivery, config.mostAttempts());
        given().get("/v1/deliveries/{id}", delivery)
                .then()
                .body("attempts", equalTo(config.mostAttempts()))
                .body("lastError.en", equalTo("Something unexpected went wrong while sending. See the log."));
        assertThat(given().queryParam("limit", 200)
                        .get("/v1/alerts")
                        .jsonPath()
                        .getList("items.findAll { it.type == 'mail-undeliverable' }.message.en", String.class))
                .anySatisfy(note -> assertThat(note).contains("recipient-"));
    }

    @Test
    void isAttemptedAgainWhenAnOperatorAsks() {
        awaitState("dead");
        channel.broken = false;

        await().atMost(60, SECONDS)
                .untilAsserted(() -> given().post("/v1/deliveries/{id}/attempts", delivery)
                        .then()
                        .statusCode(202)
                        .body("state", equalTo("pending"))
                        .body("askedBy", notNullValue())
                        .body("askedAt", notNullValue()));

        awaitState("sent");
        given().post("/v1/deliveries/{id}/attempts", delivery)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://notifications.example.org/problems/delivery-not-given-up"));
    }

    @Test
    void getsAsManyAttemptsAgainAsAtFirst() {
        awaitState("dead");

        await().atMost(60, SECONDS)
                .untilAsserted(() -> given().post("/v1/deliveries/{id}/attempts", delivery)
                        .then()
                        .statusCode(202));

        awaitState("dead");
        assertThat(channel.attempts).containsEntry(delivery, 2 * config.mostAttempts());
    }

    @Test
    void explainsThatADeliveryIsUnknown() {
        given().post("/v1/deliveries/{id}/attempts", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("https://notifications.example.org/problems/unknown-delivery"));
    }

    private void awaitState(String state) {
        await().atMost(60, SECONDS)
                .untilAsserted(() -> given().get("/v1/deliveries/{id}", delivery)
                        .then()
                        .statusCode(200)
                        .body("state", equalTo(state)));
    }

    /** A channel with a fault in it; a singleton, because the test looks into its fields. */
    @Singleton
    static class BrokenChannel implements Channel {

        final Map<UUID, Integer> attempts = new ConcurrentHashMap<>();
        volatile boolean broken = true;

        @Override
        public String code() {
            return "broken";
        }

        @Override
        public AttemptResult attempt(UUID delivery, String recipient) {
            attempts.merge(delivery, 1, Integer::sum);
            if (broken) {
                throw new IllegalStateException("A fault");
            }
            return new AttemptResult.Taken();
        }
    }
}
