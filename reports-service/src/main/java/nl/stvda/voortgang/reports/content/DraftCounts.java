package nl.stvda.voortgang.reports.content;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many entries a draft shows. */
@Schema(description = "How many entries a draft shows; who and what has none is listed with 0")
public record DraftCounts(
        @Schema(description = "All entries", examples = "25")
        int entries,

        @Schema(description = "Per organisation that posts") List<OrganisationCount> organisations,

        @Schema(description = "Per theme; an entry may have several or none")
        List<ThemeCount> themes) {

    /** The entries of one organisation. */
    @Schema(description = "The entries of one organisation")
    public record OrganisationCount(
            @Schema(description = "The organisation") Named organisation,

            @Schema(description = "How many", examples = "4", minimum = "0")
            int entries) {}

    /** The entries about one theme. */
    @Schema(description = "The entries about one theme")
    public record ThemeCount(
            @Schema(description = "The theme") Named theme,

            @Schema(description = "How many", examples = "9", minimum = "0")
            int entries) {}
}
