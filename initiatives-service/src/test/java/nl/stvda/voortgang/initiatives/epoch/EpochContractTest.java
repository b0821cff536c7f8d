package nl.stvda.voortgang.initiatives.epoch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.file.Files;
import java.time.Instant;
import nl.stvda.voortgang.initiatives.initiative.EventSchemas;
import org.junit.jupiter.api.Test;

/** What is sent about an epoch is what {@code events/} shows. */
class EpochContractTest {

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void isAsPromised() throws Exception {
        var event = new EpochBegun(1_769_000_000L, Instant.parse("2026-01-21T12:53:20Z")).event();

        var payload = json.writeValueAsString(event.payload());

        assertThat(json.readTree(payload))
                .isEqualTo(json.readTree(Files.readString(EventSchemas.FOLDER.resolve("epoch.begun.v1.json"))));
        assertThat(event.aggregateId()).isEqualTo("epoch");
    }
}
