package nl.stvda.voortgang.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.draft.DraftReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two posted the same: the draft shows it once, whatever order the events come in. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class JointInitiativesTest {

    @Inject
    @Any
    InMemoryConnector connector;

    private final Posted lead = Posted.anInitiative().titled("Samen, zegt de leider");
    private final Posted other =
            Posted.anInitiative().with("organisation", "vno-ncw").titled("Samen, zegt de ander");

    @BeforeEach
    void postBoth() {
        lead.submitted().to(connector);
        other.submitted().to(connector);
    }

    private void linkBoth() {
        other.atRevision(2).jointly(lead, other).linked().to(connector);
        lead.atRevision(2).jointly(lead, other).linked().to(connector);
    }

    private static JsonNode entry(UUID initiative) {
        return DraftReading.now().entry(initiative).orElseThrow();
    }

    @Test
    void areOneEntryOfAllOrganisationsWithTheTextOfTheLead() {
        var before = DraftReading.now();

        linkBoth();

        var draft = DraftReading.now();
        assertThat(draft.entry(other.id())).isEmpty();
        var shown = entry(lead.id());
        assertThat(shown.at("/title/nl").asText()).isEqualTo("Samen, zegt de leider");
        assertThat(shown.at("/organisation/code").asText()).isEqualTo("fnv");
        assertThat(shown.at("/jointWith/0/code").asText()).isEqualTo("vno-ncw");
        assertThat(shown.get("jointWith")).hasSize(1);
        assertThat(draft.entries()).isEqualTo(before.entries() - 1);
        assertThat(draft.entriesOf("fnv")).isEqualTo(before.entriesOf("fnv"));
        assertThat(draft.entriesOf("vno-ncw")).isEqualTo(before.entriesOf("vno-ncw"));
    }

    @Test
    void nameAllOrganisationsInTheDocument() {
        linkBoth();

        var document = Api.as(Token.AUDITOR)
                .accept("text/html")
                .header("Accept-Language", "nl")
                .get("/v1/rounds/digitalisation-2/draft")
                .asString();

        var article = document.substring(document.indexOf("entry-" + lead.id()));
        assertThat(article.substring(0, article.indexOf("</article>")))
                .contains("<dt>Ingestuurd door</dt><dd")
                .containsSubsequence("Ingestuurd door", "<dd", "<dd", "Uitgevoerd door");
        assertThat(document).doesNotContain("entry-" + other.id());
    }

    @Test
    void areTwoEntriesAgainWhenItIsUndone() {
        var before = DraftReading.now();
        linkBoth();

        other.atRevision(3).unlinked().to(connector);
        lead.atRevision(3).unlinked().to(connector);

        var draft = DraftReading.now();
        assertThat(entry(lead.id()).get("jointWith")).isEmpty();
        assertThat(entry(other.id()).at("/title/nl").asText()).isEqualTo("Samen, zegt de ander");
        assertThat(draft.entries()).isEqualTo(before.entries());
        assertThat(draft.entriesOf("fnv")).isEqualTo(before.entriesOf("fnv"));
        assertThat(draft.entriesOf("vno-ncw")).isEqualTo(before.entriesOf("vno-ncw"));
    }

    @Test
    void followAnotherLead() {
        linkBoth();

        lead.atRevision(3).jointly(other, lead).linked().to(connector);
        other.atRevision(3).jointly(other, lead).linked().to(connector);

        assertThat(DraftReading.now().entry(lead.id())).isEmpty();
        assertThat(entry(other.id()).at("/jointWith/0/code").asText()).isEqualTo("fnv");
    }

    @Test
    void stayOneEntryWhenTheOtherIsEdited() {
        linkBoth();

        other.atRevision(3).jointly(lead, other).titled("Anders").changed().to(connector);

        assertThat(DraftReading.now().entry(other.id())).isEmpty();
        assertThat(entry(lead.id()).at("/title/nl").asText()).isEqualTo("Samen, zegt de leider");
    }

    @Test
    void areNotShownWhenTheyWereLinkedBeforeTheyArrived() {
        var late = Posted.anInitiative().with("organisation", "cnv");

        late.atRevision(2).jointly(lead, late).linked().to(connector);

        assertThat(DraftReading.now().entry(late.id())).isEmpty();
    }
}
