package nl.stvda.voortgang.initiatives.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many initiatives fit, by each code. */
@Schema(
        name = "Facets",
        description = "How many initiatives fit, by each code; the largest count first, codes without any are left out")
record FacetsResponse(
        @Schema(description = "How many fit in all", examples = "1250")
        long total,

        @Schema(
                description =
                        "Whether each count is exact. It always is when only codes and hasAmount are given. With text, from, to or "
                                + "changedSince it is exact while some thousands fit at most; beyond, counts are those of a "
                                + "random sample of one in 32 or one in 256, multiplied: read 8,192 as about 8,000",
                examples = "true")
        boolean exact,

        @Schema(description = "By the organisation that posted")
        List<Facet> organisation,

        @Schema(description = "By agreement") List<Facet> agreement,

        @Schema(description = "By theme; an initiative with two themes is counted at both")
        List<Facet> theme,

        @Schema(description = "By level") List<Facet> level,
        @Schema(description = "By instrument") List<Facet> instrument,
        @Schema(description = "By side") List<Facet> side,
        @Schema(description = "By status") List<Facet> status,

        @Schema(description = "By how the review stands; what is a draft or withdrawn has none and is not counted here")
        List<Facet> review) {

    static final FacetsResponse NOTHING = new FacetsResponse(
            0, true, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** A code and how many have it. */
    @Schema(description = "A code and how many have it")
    record Facet(
            @Schema(description = "The code", examples = "training")
            String code,

            @Schema(description = "How many", examples = "310")
            long count) {}
}
