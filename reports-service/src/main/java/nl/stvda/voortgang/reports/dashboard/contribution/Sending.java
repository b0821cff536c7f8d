package nl.stvda.voortgang.reports.dashboard.contribution;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import java.util.Optional;

/**
 * What came from the form.
 *
 * @param tag of the revision that the person saw; empty for a new initiative
 * @param wish what the button that was pressed stands for
 */
record Sending(Typed typed, String tag, String wish) {

    static final String SUBMITTED = "submitted";

    private static final String ADD = "add:";
    private static final String ALL_THE_SAME = "submit-all-the-same";

    static Sending of(MultivaluedMap<String, String> form) {
        return new Sending(
                Typed.sent(form),
                Objects.requireNonNullElse(form.getFirst("tag"), ""),
                Objects.requireNonNullElse(form.getFirst("wish"), "draft"));
    }

    /** The list that is to get one more row. */
    Optional<String> added() {
        return Optional.of(wish)
                .filter(text -> text.startsWith(ADD))
                .map(text -> text.substring(ADD.length()))
                .filter(Typed.LISTS::contains);
    }

    /** Whether the form is only to be shown again, with an empty row or with its texts as the report has them. */
    boolean staysOpen() {
        return added().isPresent() || isPreview();
    }

    boolean isPreview() {
        return wish.equals("preview");
    }

    /** Whether the person wants to submit it and was not shown yet what is alike. */
    boolean asksFirst() {
        return wish.equals("submit");
    }

    /** Whatever is not a wish to submit keeps it where only its organisation sees it. */
    String status() {
        return wish.equals("submit") || wish.equals(ALL_THE_SAME) ? SUBMITTED : "draft";
    }
}
