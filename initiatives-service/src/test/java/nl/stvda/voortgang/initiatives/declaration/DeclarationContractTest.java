package nl.stvda.voortgang.initiatives.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.initiative.EventSchemas;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is sent about a declaration is what {@code events/} shows; written anew with {@code -Dcontracts.write=true}. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class DeclarationContractTest {

    @Inject
    ObjectMapper json;

    private static Declaration declaration(DeclarationEvent event) {
        var declaration = new Declaration(
                UUID.fromString("0197a1b2-0000-7000-8000-0000000000d1"),
                "cnv",
                false,
                new DeclarationRequest("digitalisation", "dignity", LocalDate.of(2022, 4, 1)),
                "cnv-medewerker",
                Instant.parse("2026-01-21T08:15:00Z"));
        var later = Instant.parse("2026-01-22T09:30:00Z");
        switch (event) {
            case SUPERSEDED -> declaration.end(DeclarationState.SUPERSEDED, later);
            case WITHDRAWN -> declaration.end(DeclarationState.WITHDRAWN, later);
            case MADE, RESTATED -> {
                // as it was declared
            }
        }
        return declaration;
    }

    @ParameterizedTest
    @EnumSource(DeclarationEvent.class)
    void isAsPromised(DeclarationEvent kind) throws Exception {
        var event = kind.about(declaration(kind));

        var golden = EventSchemas.FOLDER.resolve(event.type().replace("nl.stvda.", "") + ".json");
        var payload = json.writeValueAsString(event.payload());
        if (Boolean.getBoolean("contracts.write")) {
            Files.writeString(golden, json.readTree(payload).toPrettyString() + "\n");
        }
        assertThat(json.readTree(payload)).isEqualTo(json.readTree(Files.readString(golden)));
        assertThat(EventSchemas.DECLARATION.errors(payload)).isEmpty();
        assertThat(event.aggregateId()).isEqualTo("declaration:0197a1b2-0000-7000-8000-0000000000d1");
        assertThat(payload).doesNotContain("medewerker");
    }
}
