package nl.stvda.voortgang.notifications.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.notifications.alert.AlertType;
import nl.stvda.voortgang.notifications.alert.AlertedCandidate;
import nl.stvda.voortgang.notifications.alert.InitiativeNews;
import org.jspecify.annotations.Nullable;

/** What this service needs of {@code nl.stvda.initiative.resemblance-found.v1}. */
record ResemblanceFound(
        MessagePosted.@NotNull @Valid About initiative,
        @NotEmpty List<@NotNull @Valid Candidate> candidates,
        @NotNull Instant foundAt,
        @JsonProperty("import") @Nullable UUID importId) {

    /** Another initiative that may be the same. */
    record Candidate(
            @NotNull UUID id,
            @NotNull String organisation,
            @NotNull LocalizedText title,
            @NotNull Double score) {

        AlertedCandidate alerted() {
            return new AlertedCandidate(id, organisation, title, score);
        }
    }

    InitiativeNews news() {
        return new InitiativeNews(
                AlertType.INITIATIVE_RESEMBLES,
                initiative.id(),
                initiative.revision(),
                initiative.organisation(),
                initiative.agreement(),
                initiative.title(),
                List.of(),
                null,
                candidates.stream().map(Candidate::alerted).toList(),
                foundAt,
                importId);
    }
}
