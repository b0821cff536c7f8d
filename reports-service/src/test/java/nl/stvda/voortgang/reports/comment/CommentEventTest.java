package nl.stvda.voortgang.reports.comment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.time.Instant;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.EventContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class CommentEventTest {

    private static final Instant POSTED = Instant.parse("2026-04-10T09:00:00Z");

    @Inject
    ObjectMapper json;

    private static CommentResponse comment(String event) {
        var answered = event.equals("answered");
        return new CommentResponse(
                UUID.fromString("0197a1b2-0000-7000-8000-0000000000c1"),
                "digitalisation-2",
                "social-partner-initiatives",
                UUID.fromString("0197a1b2-0000-7000-8000-000000000001"),
                "fnv",
                "Words that stay here",
                "f.de-vries",
                POSTED,
                answered ? "An answer that stays here" : null,
                answered ? "secretaris" : null,
                answered ? POSTED.plusSeconds(3600) : null,
                answered,
                answered ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"posted", "answered"})
    void eventsAreAsPromisedAndKeepWordsAndNamesToThemselves(String event) throws Exception {
        var payload = json.writeValueAsString(CommentState.of(comment(event)));

        EventContract.assertIsPromised(json, "comment.%s.v1.json".formatted(event), payload);
        assertThat(EventContract.errors("comment.v1.schema.json", payload)).isEmpty();
        assertThat(payload).doesNotContain("stay", "de-vries", "secretaris");
    }

    @Test
    void schemaRefusesTheWordsAndAllowsNewFields() throws Exception {
        var golden = Files.readString(EventContract.FOLDER.resolve("comment.posted.v1.json"));

        assertThat(EventContract.errors("comment.v1.schema.json", golden.replaceFirst("\\{", "{\"text\": \"x\",")))
                .isNotEmpty();
        assertThat(EventContract.errors("comment.v1.schema.json", golden.replaceFirst("\\{", "{\"addedLater\": 1,")))
                .isEmpty();
        assertThat(EventContract.errors("comment.v1.schema.json", "{}")).isNotEmpty();
    }
}
