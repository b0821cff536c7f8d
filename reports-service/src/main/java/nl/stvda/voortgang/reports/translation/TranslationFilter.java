package nl.stvda.voortgang.reports.translation;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import nl.stvda.voortgang.conventions.request.QueryReader;

/**
 * Which texts are asked for.
 *
 * @param states how far they are; all where it is empty
 * @param page which of them, by their place among those that are asked for
 */
public record TranslationFilter(List<String> states, Optional<String> section, PageRequest<Integer> page) {

    private static final Set<String> SINGLE = Set.of("section", "cursor", "limit");

    /** Reads the query; every violation at once. */
    public static TranslationFilter of(MultivaluedMap<String, String> query) {
        var reader = new QueryReader(query, SINGLE, Set.of("state"));
        var states = reader.codes("state", TranslationState.codes());
        var section = reader.text("section");
        var page = PageRequest.of(reader, TranslationFilter::place);
        reader.refuseViolations();
        return new TranslationFilter(states, section, page);
    }

    private static Integer place(String cursor) {
        var place = Integer.valueOf(cursor);
        if (place < 0) {
            throw new IllegalArgumentException("No such place");
        }
        return place;
    }

    boolean takes(Standing standing) {
        return (states.isEmpty() || states.contains(standing.state().code()))
                && section.map(code -> code.equals(standing.unit().section())).orElse(true);
    }
}
