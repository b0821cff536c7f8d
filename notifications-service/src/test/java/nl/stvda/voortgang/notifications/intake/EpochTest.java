package nl.stvda.voortgang.notifications.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.notifications.TestMail;
import nl.stvda.voortgang.notifications.access.Token;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

/** After a restore the same revision may be another fact, and what is told again is none. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
class EpochTest {

    @Inject
    IncomingEvents events;

    private final UUID id = UUID.randomUUID();

    private void tell(String type, String epoch, ObjectNode data) {
        events.send(
                        "initiatives",
                        data.toString().getBytes(UTF_8),
                        Map.of(
                                "ce_id",
                                UUID.randomUUID().toString(),
                                "ce_type",
                                "nl.stvda.initiative.%s.v1".formatted(type),
                                "ce_source",
                                "/initiatives-service",
                                "ce_time",
                                "2026-03-04T05:06:07Z",
                                "ce_specversion",
                                "1.0",
                                "ce_epoch",
                                epoch))
                .join();
    }

    private List<String> alerts() {
        return given().auth()
                .oauth2(Token.of("sanne", "secretariat"))
                .get("/v1/alerts?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.initiative?.id == '%s' }.initiative.title.nl".formatted(id));
    }

    @Test
    void tellsTheSameRevisionOfANewEpochAndNeverTwice() {
        tell("changed", "1", IncomingEvents.initiative("initiative.changed", id, "Na de back-up"));
        var again = IncomingEvents.initiative("initiative.changed", id, "Na het herstel");

        tell("changed", "2", again);
        tell("changed", "2", again);

        assertThat(alerts()).containsExactly("Na het herstel", "Na de back-up");
    }

    @Test
    void tellsNothingOfWhatIsRestated() {
        tell("restated", "2", IncomingEvents.initiative("initiative.restated", id, "Als voorheen"));

        assertThat(alerts()).isEmpty();
    }
}
