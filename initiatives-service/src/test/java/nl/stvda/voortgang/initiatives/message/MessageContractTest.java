package nl.stvda.voortgang.initiatives.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.initiatives.initiative.EventSchemas;
import nl.stvda.voortgang.initiatives.initiative.MessageThreads.Subject;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

/** What is sent about a message is what {@code events/} shows; written anew with {@code -Dcontracts.write=true}. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class MessageContractTest {

    private static final Path GOLDEN = EventSchemas.FOLDER.resolve("initiative.message-posted.v1.json");

    @Inject
    ObjectMapper json;

    @Test
    void isAsPromised() throws Exception {
        var subject = new Subject(
                UUID.fromString("0197a1b2-0000-7000-8000-000000000001"),
                2,
                "fnv",
                "fnv-2022-007",
                "digitalisation",
                LocalizedText.of(
                        "nl",
                        "Leergang digitalisering voor kaderleden",
                        "en",
                        "Course on digitalisation for workplace representatives"),
                true,
                false);
        var message = new MessageResponse(
                UUID.fromString("0197a1b2-0000-7000-8000-0000000000a1"),
                "fnv",
                "fnv-medewerker",
                "We mended it",
                Instant.parse("2026-01-21T08:15:00Z"));

        var event = MessageEvent.of(subject, message);

        var payload = json.writeValueAsString(event.payload());
        if (Boolean.getBoolean("contracts.write")) {
            Files.writeString(GOLDEN, json.readTree(payload).toPrettyString() + "\n");
        }
        assertThat(json.readTree(payload)).isEqualTo(json.readTree(Files.readString(GOLDEN)));
        assertThat(EventSchemas.MESSAGE.errors(payload)).isEmpty();
        assertThat(event.aggregateId()).isEqualTo("messages:0197a1b2-0000-7000-8000-000000000001");
    }
}
