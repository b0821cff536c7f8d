package nl.stvda.voortgang.initiatives.resemblance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.outbox.OutboxEvent;
import org.jspecify.annotations.Nullable;

/**
 * {@code nl.stvda.initiative.resemblance-found.v1}: a submitted initiative may be the same as others.
 *
 * @param importId the import that brought what was compared, where one did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResemblanceEvent(
        About initiative,
        List<Candidate> candidates,
        @JsonProperty("import") @Nullable UUID importId,
        Instant foundAt) {

    /** What was compared, as far as an alert needs it. */
    record About(
            UUID id, int revision, String organisation, String externalId, String agreement, LocalizedText title) {}

    static OutboxEvent of(Subject subject, List<Candidate> candidates, @Nullable UUID importId, Instant foundAt) {
        var content = subject.content();
        var about = new About(
                subject.id(),
                subject.revision(),
                subject.organisation(),
                subject.externalId(),
                content.agreement(),
                content.title());
        // a key of its own: under the initiative's, compaction would keep this and forget the initiative
        return new OutboxEvent(
                "resemblance",
                "resemblance:" + subject.id(),
                "nl.stvda.initiative.resemblance-found.v1",
                new ResemblanceEvent(about, candidates, importId, foundAt),
                importId != null);
    }
}
