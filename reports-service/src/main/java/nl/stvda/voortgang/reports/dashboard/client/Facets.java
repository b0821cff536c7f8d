package nl.stvda.voortgang.reports.dashboard.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** How many initiatives fit a search, by the codes of each facet. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Facets(
        long total,
        boolean exact,
        List<Count> organisation,
        List<Count> theme,
        List<Count> level,
        List<Count> instrument,
        List<Count> side,
        List<Count> status,
        List<Count> review) {

    /** A code and how many have it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Count(String code, long count) {}

    /** The counts of the facet with this name. */
    public List<Count> of(String facet) {
        return switch (facet) {
            case "organisation" -> organisation;
            case "theme" -> theme;
            case "level" -> level;
            case "instrument" -> instrument;
            case "side" -> side;
            case "status" -> status;
            case "review" -> review;
            default -> List.of();
        };
    }
}
