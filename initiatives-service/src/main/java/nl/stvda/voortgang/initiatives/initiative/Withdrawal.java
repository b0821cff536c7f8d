package nl.stvda.voortgang.initiatives.initiative;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When and why an initiative was taken back. */
@Schema(description = "When and why it was taken back")
public record Withdrawal(
        @Schema(description = "Why", examples = "Posted twice")
        String reason,

        @Schema(description = "When, RFC 3339") Instant at) {}
