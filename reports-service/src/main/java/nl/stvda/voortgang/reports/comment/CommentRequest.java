package nl.stvda.voortgang.reports.comment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a member says. */
@Schema(description = "What a member says of a section, or of one entry in it; unknown fields are refused")
public record CommentRequest(
        @Schema(description = "Code of the section", examples = "closing")
        @NotNull(message = "{required}") @Size(min = 1, max = 100, message = "{too-long}") String section,

        @Schema(description = "The initiative whose entry it is about; left out where it is about the section")
        @Nullable UUID initiativeId,

        @Schema(description = "What to change, and why", examples = "The course of 2025 is missing here")
        @NotNull(message = "{required}") @Size(min = 1, max = 4000, message = "{too-long}") String text) {}
