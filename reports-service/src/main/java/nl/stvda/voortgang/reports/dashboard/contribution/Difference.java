package nl.stvda.voortgang.reports.dashboard.contribution;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** A field that says something else in the form than in the initiative as it is now. */
record Difference(Field field, String yours, String theirs) {

    /** Only fields that the form has: the API shows more of an initiative than is typed. */
    static List<Difference> between(Typed yours, Typed theirs) {
        var fields = new LinkedHashSet<>(yours.values().keySet());
        theirs.values().keySet().stream().filter(Difference::isTyped).forEach(fields::add);
        return fields.stream()
                .filter(Difference::isTyped)
                .filter(field -> !said(yours, field).equals(said(theirs, field)))
                .map(field -> new Difference(Field.named(field), said(yours, field), said(theirs, field)))
                .toList();
    }

    private static String said(Typed typed, String field) {
        return String.join(", ", typed.values().getOrDefault(field, List.of())).strip();
    }

    private static boolean isTyped(String field) {
        return Stream.of(
                        "/agreement",
                        "/themes",
                        "/side",
                        "/level",
                        "/instrument",
                        "/title/",
                        "/description/",
                        "/period/",
                        "/actors/",
                        "/links/",
                        "/amounts/",
                        "/reach/",
                        "/contact/")
                .anyMatch(field::startsWith);
    }
}
