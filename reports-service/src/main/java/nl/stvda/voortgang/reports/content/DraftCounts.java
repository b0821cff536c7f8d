package nl.stvda.voortgang.reports.content;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many entries a draft shows. */
@Schema(description = "How many entries a draft shows; who and what has none is listed with 0")
public record DraftCounts(
        @Schema(description = "All entries", examples = "25")
        int entries,

        @Schema(description = "Per organisation that posts") List<OrganisationCount> organisations,

        @Schema(description = "Per theme; an entry may have several or none")
        List<ThemeCount> themes,

        @Schema(
                description =
                        "Per language in which reports are written: how many entries lack a title or a description in it, "
                                + "so that readers see another language there")
        List<UntranslatedCount> untranslated,

        @Schema(description = "Per side; an entry of several sides together counts for none of them")
        List<SideCount> sides) {

    /** What was frozen before these were counted says nothing of them. */
    public DraftCounts {
        untranslated = Objects.requireNonNullElse(untranslated, List.of());
        sides = Objects.requireNonNullElse(sides, List.of());
    }

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

    /** The entries of one side. */
    @Schema(description = "The entries of one side")
    public record SideCount(
            @Schema(description = "The side") Named side,

            @Schema(description = "How many", examples = "12", minimum = "0")
            int entries) {}

    /** The entries that are not in one language. */
    @Schema(description = "The entries that are not in one language")
    public record UntranslatedCount(
            @Schema(description = "The language (BCP 47)", examples = "en")
            String language,

            @Schema(description = "How many", examples = "3", minimum = "0")
            int entries) {}
}
