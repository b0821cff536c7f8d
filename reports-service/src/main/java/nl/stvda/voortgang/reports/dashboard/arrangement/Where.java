package nl.stvda.voortgang.reports.dashboard.arrangement;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which part of a section a form was sent from, to lead back to it. */
record Where(String section, int from) {

    static Where in(MultivaluedMap<String, String> form) {
        return new Where(Objects.requireNonNullElse(form.getFirst("section"), ""), number(form.getFirst("from")));
    }

    /** Whether the form was sent from the page of a section. */
    boolean isKnown() {
        return !section.isEmpty();
    }

    /** How many entries stand before those that are shown; what is no such number is none. */
    static int number(@Nullable String from) {
        return from != null && from.matches("\\d{1,7}") ? Integer.parseInt(from) : 0;
    }
}
