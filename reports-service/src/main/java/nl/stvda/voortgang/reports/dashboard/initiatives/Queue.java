package nl.stvda.voortgang.reports.dashboard.initiatives;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;

/** The list from which somebody opened an initiative, kept in its address, so that one can go on to the next of them. */
record Queue(MultivaluedMap<String, String> filters) {

    private static final String PREFIX = "/initiatives/";

    static Queue of(MultivaluedMap<String, String> query) {
        return new Queue(Search.of(query).filters());
    }

    /** Whoever opened an initiative by its own address came from no list. */
    boolean isKnown() {
        return !filters.isEmpty();
    }

    String addressOf(UUID initiative) {
        return Search.address(PREFIX + initiative, new MultivaluedHashMap<>(filters));
    }

    /** As above, with what changed since this revision. */
    String addressComparing(UUID initiative, int from, int to) {
        var query = new MultivaluedHashMap<>(filters);
        query.putSingle("compare", "%d-%d".formatted(from, to));
        return Search.address(PREFIX + initiative, query);
    }

    /** The list itself. */
    String address() {
        return search().address();
    }

    Search search() {
        return new Search(filters);
    }

    /** What to append to the address of a form, so that its answer still knows the list. */
    String query() {
        var address = Search.address("", filters);
        return address.isEmpty() ? "" : address;
    }
}
