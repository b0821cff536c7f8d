package nl.stvda.voortgang.initiatives.resemblance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.conventions.date.PartialDate;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.initiatives.content.InitiativeContent;
import nl.stvda.voortgang.initiatives.content.Period;
import nl.stvda.voortgang.initiatives.initiative.EventSchemas;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

/** What is sent about a resemblance is what {@code events/} shows; written anew with {@code -Dcontracts.write=true}. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class ResemblanceContractTest {

    private static final Path GOLDEN = EventSchemas.FOLDER.resolve("initiative.resemblance-found.v1.json");

    @Inject
    ObjectMapper json;

    @Test
    void isAsPromised() throws Exception {
        var subject = new Subject(
                UUID.fromString("0197a1b2-0000-7000-8000-000000000001"),
                1,
                "fnv",
                "fnv-2022-007",
                true,
                false,
                new InitiativeContent(
                        "digitalisation",
                        "workers",
                        "cross-industry",
                        "training",
                        List.of(),
                        List.of(),
                        LocalizedText.of(
                                "nl",
                                "Leergang digitalisering voor kaderleden",
                                "en",
                                "Course on digitalisation for workplace representatives"),
                        LocalizedText.of("nl", "Een leergang."),
                        new Period(PartialDate.of(LocalDate.of(2021, 9, 1)), null),
                        List.of(),
                        List.of(),
                        null,
                        null),
                Set.of());
        var candidates = List.of(new Candidate(
                UUID.fromString("0197a1b2-0000-7000-8000-000000000002"),
                "vno-ncw",
                "vno-2022-003",
                LocalizedText.of("nl", "Leergang digitalisering", "en", "Course on digitalisation"),
                0.89,
                List.of(Reason.SAME_LINK, Reason.SIMILAR_TITLE)));

        var event = ResemblanceEvent.of(subject, candidates, null, Instant.parse("2026-01-15T09:30:01Z"));

        var payload = json.writeValueAsString(event.payload());
        if (Boolean.getBoolean("contracts.write")) {
            Files.writeString(GOLDEN, json.readTree(payload).toPrettyString() + "\n");
        }
        assertThat(json.readTree(payload)).isEqualTo(json.readTree(Files.readString(GOLDEN)));
        assertThat(EventSchemas.RESEMBLANCE.errors(payload)).isEmpty();
        assertThat(event.aggregateId()).isEqualTo("resemblance:0197a1b2-0000-7000-8000-000000000001");
    }
}
