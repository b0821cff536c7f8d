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

    String addressOf(UUID initiative) {
        return Search.address(PREFIX + initiative, new MultivaluedHashMap<>(filters));
    }

    /** The list itself. */
    String address() {
        return new Search(filters).address();
    }
}
