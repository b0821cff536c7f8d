package nl.stvda.voortgang.initiatives.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.file.Files;
import java.time.Instant;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.initiative.EventSchemas;
import org.junit.jupiter.api.Test;

/** What is sent about a person is what {@code events/} shows. */
class PersonContractTest {

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void isAsPromised() throws Exception {
        var event = PersonEvent.signedOut(
                UUID.fromString("0b6b4c9e-6c0c-4c3e-9a51-1f0a5a1c7d42"), Instant.parse("2026-01-15T09:30:00Z"));

        var payload = json.writeValueAsString(event.payload());

        assertThat(json.readTree(payload))
                .isEqualTo(json.readTree(Files.readString(EventSchemas.FOLDER.resolve("person.signed-out.v1.json"))));
        assertThat(EventSchemas.PERSON.errors(payload)).isEmpty();
        assertThat(event.type()).isEqualTo("nl.stvda.person.signed-out.v1");
        assertThat(event.aggregateId()).isEqualTo("person:0b6b4c9e-6c0c-4c3e-9a51-1f0a5a1c7d42");
    }
}
