package nl.stvda.voortgang.notifications.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.notifications.alert.AlertedCandidate;
import nl.stvda.voortgang.notifications.language.Text;

/** What this service needs of {@code nl.stvda.initiative.resemblance-found.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ResemblanceFound(MessagePosted.About initiative, List<Candidate> candidates, Instant foundAt) {

    /** Another initiative that may be the same. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Candidate(UUID id, String organisation, Text title, Double score) {

        @SuppressWarnings("ConstantValue")
        boolean isComplete() {
            return id != null && organisation != null && title != null && score != null;
        }

        AlertedCandidate alerted() {
            return new AlertedCandidate(id, organisation, title, score);
        }
    }

    /** JSON can leave a field out, whatever the type says. */
    @SuppressWarnings("ConstantValue")
    boolean isComplete() {
        return initiative != null
                && initiative.isComplete()
                && candidates != null
                && !candidates.isEmpty()
                && candidates.stream().allMatch(candidate -> candidate != null && candidate.isComplete())
                && foundAt != null;
    }
}
