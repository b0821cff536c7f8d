package nl.stvda.voortgang.reports.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as it would read now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A report as it would read now")
public record Draft(
        @Schema(description = "The round that it is for", examples = "digitalisation-2")
        String round,

        @Schema(description = "Title of the report") LocalizedText title,

        @Schema(description = "The time that the report is about")
        ReportingPeriod period,

        @Schema(description = "The agreement that it is about")
        Named agreement,

        @Schema(description = "Goes up by one with each change", examples = "42")
        long version,

        @Schema(description = "Time of the latest event that the draft shows; absent as long as there was none")
        @Nullable Instant asOf,

        @Schema(description = "When the draft changed last") Instant changedAt,

        @Schema(description = "How many entries it shows") DraftCounts counts,

        @Schema(description = "The sections in order, each with its own sections")
        List<DraftSection> sections,

        @Schema(description = "Who declared that nothing changed; left out where nobody did")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<DraftDeclaration> unchanged) {}
