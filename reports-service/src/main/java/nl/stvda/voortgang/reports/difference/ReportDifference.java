package nl.stvda.voortgang.reports.difference;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed from one form of a report to another. */
@Schema(description = "What changed from one snapshot of a report to another, or to the draft")
public record ReportDifference(
        @Schema(description = "The round", examples = "digitalisation-2")
        String round,

        @Schema(description = "What was before: the number of a snapshot, or draft", examples = "1")
        String from,

        @Schema(description = "What came after: the number of a snapshot, or draft", examples = "draft")
        String to,

        @Schema(description = "The sections that differ, in the order of the report; none where both read the same")
        List<SectionDifference> sections,

        @Schema(description = "How many entries differ and are not listed", examples = "0", minimum = "0")
        int more) {}
