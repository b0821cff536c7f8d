package nl.stvda.voortgang.initiatives.initiative;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import nl.stvda.voortgang.initiatives.content.InitiativeContent;
import nl.stvda.voortgang.initiatives.review.ReviewState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an initiative said at one revision. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Revision", description = "What an initiative said at one revision")
record RevisionResponse(
        @Schema(description = "Number, from 1", examples = "1")
        int revision,

        @Schema(description = "The status at that revision") InitiativeStatus status,

        @Schema(description = "How the review stood at that revision; absent for a draft and after a withdrawal")
        @Nullable ReviewState review,

        @Schema(description = "Since when it said this, RFC 3339")
        Instant changedAt,

        @Schema(
                description = "Who made it so; shown to its organisation and the secretariat only",
                examples = "fnv-system")
        @Nullable String changedBy,

        @Schema(
                description = "True when the secretariat had said it on behalf of the organisation; left out otherwise",
                examples = "true")
        @Nullable Boolean onBehalf,

        @Schema(description = "What it said") InitiativeContent content) {}
