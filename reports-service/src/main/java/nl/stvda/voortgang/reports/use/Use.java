package nl.stvda.voortgang.reports.use;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.signoff.SignOffState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An initiative in a report that was frozen. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An initiative in a report that was frozen")
public record Use(
        @Schema(description = "The round", examples = "digitalisation-2")
        String round,

        @Schema(description = "Title of its report") LocalizedText report,

        @Schema(description = "The number of the snapshot", examples = "1", minimum = "1")
        int snapshot,

        @Schema(
                description = "The hash of its content",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash,

        @Schema(description = "When it was frozen") Instant frozenAt,

        @Schema(description = "Where it stands") SignOffState state,

        @Schema(description = "Code of the section", examples = "social-partner-initiatives")
        String section,

        @Schema(description = "The revision of the initiative", examples = "1", minimum = "1")
        int revision,

        @Schema(description = "The initiative whose entry tells of it; absent where it has an entry of its own")
        @Nullable UUID toldBy,

        @Schema(
                description =
                        "The revision that the secretariat reworded; absent where the words are those that were posted",
                examples = "1",
                minimum = "1")
        @Nullable Integer rewordedRevision,

        @Schema(description = "The title that is read") LocalizedText title,

        @Schema(description = "The text that is read; Markdown")
        LocalizedText text) {}
