package nl.stvda.voortgang.initiatives.initiative;

import java.util.List;
import java.util.Objects;
import nl.stvda.voortgang.conventions.problem.Violation;
import org.jspecify.annotations.Nullable;

/** A row that was read and checked, as far as that goes without looking at what is stored. */
public final class ReadRow {

    private final InitiativeRow row;
    private final @Nullable InitiativeRequest request;
    private final List<Violation> violations;

    ReadRow(InitiativeRow row, @Nullable InitiativeRequest request, List<Violation> violations) {
        this.row = row;
        this.request = request;
        this.violations = violations;
    }

    public int number() {
        return row.number();
    }

    /** What would be the body of a request of its own. */
    public String json() {
        return row.json();
    }

    boolean isReadable() {
        return request != null;
    }

    InitiativeRequest request() {
        return Objects.requireNonNull(request);
    }

    List<Violation> violations() {
        return violations;
    }

    /** Refuses what a preview showed otherwise: nobody stores what they did not see. */
    RowResult unlessPromisedOtherwise(RowResult result) {
        var promised = row.promised();
        return promised == null
                        || result.outcome() == RowOutcome.REFUSED
                        || (promised.outcome() == result.outcome() && promised.revision() == result.revision())
                ? result
                : RowResult.refused(
                        number(),
                        List.of(
                                Violation.inBody(
                                        "",
                                        "changed-since-preview",
                                        "The initiative changed since the preview. Send the import again to see what it does now.")));
    }
}
