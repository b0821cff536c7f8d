package nl.stvda.voortgang.reports.dashboard.templates;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;

/**
 * What the button stands for that was pressed on the page of a template.
 *
 * @param part {@code head}, {@code add}, {@code up}, {@code down}, {@code remove} or {@code delete}
 * @param section the section that it is about; empty where it is about none
 */
record Wish(String part, String section) {

    /** A name and, after a colon, a section. */
    static Wish of(MultivaluedMap<String, String> form) {
        var said = Objects.requireNonNullElse(form.getFirst("wish"), "head");
        var colon = said.indexOf(':');
        return colon < 0 ? new Wish(said, "") : new Wish(said.substring(0, colon), said.substring(colon + 1));
    }
}
