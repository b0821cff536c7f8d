package nl.stvda.voortgang.initiatives.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A stretch of a list.
 *
 * @param after it starts behind this place; at the start of the list where there is none
 * @param until it ends with this place; at the end of the list where there is none
 */
record Range(Sort sort, Optional<Place> after, Optional<Place> until) {

    String condition() {
        return after.map(_ -> sort.after("last")).orElse("true")
                + until.map(_ -> " and " + sort.until("edge")).orElse("");
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        after.ifPresent(place -> put(parameters, "last", place));
        until.ifPresent(place -> put(parameters, "edge", place));
        return parameters;
    }

    private void put(Map<String, Object> parameters, String name, Place place) {
        parameters.put(name + "Id", place.id());
        if (sort.hasValue()) {
            parameters.put(name + "Value", place.value());
        }
    }

    Range startingAfter(Place place) {
        return new Range(sort, Optional.of(place), until);
    }

    Range endingWith(Place place) {
        return new Range(sort, after, Optional.of(place));
    }
}
