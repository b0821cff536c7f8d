package nl.stvda.voortgang.initiatives.search;

import java.util.Optional;

/**
 * A request for a page of a list.
 *
 * @param last the place of the last row of the page before
 */
record SearchRequest(Filter filter, Sort sort, Optional<Place> last, int limit) {

    /** What makes it the query that it is, whichever page. */
    String query() {
        return query(filter, sort);
    }

    static String query(Filter filter, Sort sort) {
        return "%s %s".formatted(sort, filter);
    }
}
