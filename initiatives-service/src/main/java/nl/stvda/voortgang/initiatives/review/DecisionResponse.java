package nl.stvda.voortgang.initiatives.review;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One decision of the secretariat. */
@Schema(name = "ReviewDecision", description = "One decision of the secretariat")
public record DecisionResponse(
        @Schema(description = "What was decided", examples = "accept")
        Decision decision,

        @Schema(description = "Why", examples = "Complete, and the link works")
        String reason,

        @Schema(description = "The revision that was looked at", examples = "1")
        int reviewedRevision,

        @Schema(description = "The revision that the decision made; it says the same", examples = "2")
        int revision,

        @Schema(description = "When, RFC 3339") Instant at,

        @Schema(description = "Who", examples = "secretaris")
        String by) {}
