package nl.stvda.voortgang.reports.difference;

import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a section; one that reads the same is not told of. */
@Schema(description = "What became of a section")
public record SectionDifference(
        @Schema(
                description = "Code of the section; _report for the title, the period, the agreement and the order",
                examples = "closing")
        String section,

        @Schema(description = "Its heading; the one from before where it is removed")
        LocalizedText heading,

        @Schema(description = "What became of it") Change change,

        @Schema(description = "The texts that read otherwise")
        List<TextDifference> texts,

        @Schema(description = "The entries that are added, removed or read otherwise; at most 1,000 in all sections")
        List<EntryDifference> entries,

        @Schema(
                description = "Whether anything else differs: the order of entries, themes, how entries are shown; for "
                        + "_report the period, the agreement or the order of sections")
        boolean arrangement) {}
