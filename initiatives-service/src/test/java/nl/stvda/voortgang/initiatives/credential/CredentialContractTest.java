package nl.stvda.voortgang.initiatives.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.file.Files;
import java.time.Instant;
import nl.stvda.voortgang.initiatives.initiative.EventSchemas;
import org.junit.jupiter.api.Test;

/** What is sent about a credential is what {@code events/} shows. */
class CredentialContractTest {

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void isAsPromised() throws Exception {
        var event = CredentialEvent.revoked("fnv-k7m2p9xw4c", "fnv", Instant.parse("2026-01-15T09:30:00Z"));

        var payload = json.writeValueAsString(event.payload());

        assertThat(json.readTree(payload))
                .isEqualTo(json.readTree(Files.readString(EventSchemas.FOLDER.resolve("credential.revoked.v1.json"))));
        assertThat(EventSchemas.CREDENTIAL.errors(payload)).isEmpty();
        assertThat(event.type()).isEqualTo("nl.stvda.credential.revoked.v1");
        assertThat(event.aggregateId()).isEqualTo("credential:fnv-k7m2p9xw4c");
    }
}
