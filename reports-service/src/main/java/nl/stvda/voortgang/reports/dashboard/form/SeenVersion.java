package nl.stvda.voortgang.reports.dashboard.form;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Set;
import nl.stvda.voortgang.conventions.condition.Precondition;

/** The version that a form was shown with: what it changes is refused once there is another one. */
public final class SeenVersion {

    private static final String FIELD = "version";

    /** No version is called so. */
    private static final Precondition NONE = new Precondition(Set.of());

    private SeenVersion() {}

    /** A version that cannot be read is none that was shown. */
    public static Precondition in(MultivaluedMap<String, String> form) {
        var version = form.getFirst(FIELD);
        return version != null && version.matches("\\d{1,9}")
                ? new Precondition(Set.of("\"%s\"".formatted(version)))
                : NONE;
    }
}
