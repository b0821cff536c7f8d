package nl.stvda.voortgang.notifications.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.notifications.TestMail;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
@TestSecurity(user = "beheer", roles = "operator")
@OidcSecurity(claims = @Claim(key = "azp", value = "voortgang-dashboard"))
class DeadLetterConsumerTest {

    private static final String CHANNEL = "dead-letters";

    @Inject
    IncomingEvents events;

    private final String mark = UUID.randomUUID().toString();

    @Test
    void tellsWhichConsumerGaveUpWhichRecordAndWhy() throws Exception {
        events.send(
                        CHANNEL,
                        "anything".getBytes(UTF_8),
                        Map.of(
                                "dead-letter-consumer",
                                "reports-service",
                                "dead-letter-topic",
                                "initiatives",
                                "dead-letter-partition",
                                "7",
                                "dead-letter-offset",
                                "42",
                                "dead-letter-reason",
                                "com.fasterxml.jackson.core.JsonParseException: Unexpected\n" + mark))
                .get();

        assertThat(notes("en"))
                .containsExactly("reports-service could not process a record. The record was in initiatives, 7/42."
                        + " Cause: Unexpected " + mark);
        assertThat(notes("nl"))
                .containsExactly(
                        "reports-service kon een bericht niet verwerken. Het bericht stond in initiatives, 7/42."
                                + " Reden: Unexpected " + mark);
    }

    @Test
    void tellsTheSameLetterOnce() throws Exception {
        var letter = letter("same");
        events.deliver(CHANNEL, letter).get();

        events.deliver(CHANNEL, letter).get();

        assertThat(notes("en")).hasSize(1);
    }

    @Test
    void takesALetterThatIsNothingAtAll() throws Exception {
        events.deliver(CHANNEL, new ConsumerRecord<byte[], byte[]>(CHANNEL, 3, 1, null, null))
                .get();
        events.send(CHANNEL, new byte[] {0, (byte) 0xFF}, Map.of("dead-letter-reason", "\0"))
                .get();

        events.deliver(CHANNEL, letter("next")).get();

        assertThat(notes("en")).hasSize(1);
    }

    private ConsumerRecord<byte[], byte[]> letter(String reason) {
        var letter = new ConsumerRecord<>(CHANNEL, 1, mark.hashCode(), new byte[0], new byte[0]);
        letter.headers().add("dead-letter-reason", (reason + mark).getBytes(UTF_8));
        return letter;
    }

    private List<String> notes(String language) {
        return given().queryParam("limit", 200)
                .get("/v1/alerts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.type == 'delivery-problem' && it.message.en.contains('%s') }.message.%s"
                        .formatted(mark, language));
    }
}
