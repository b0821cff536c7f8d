package nl.stvda.voortgang.reports.round;

import java.util.List;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.reports.text.Slug;

/** Reads the kind of a date from an address. */
public final class DateKinds {

    private DateKinds() {}

    public static String require(String kind) {
        if (kind.length() > Slug.LONGEST || !kind.matches(Slug.PATTERN)) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(List.of(Violation.ofParameter(
                    "kind",
                    "malformed-code",
                    "Give words in lower case with hyphens between them, such as collecting.")));
        }
        return kind;
    }
}
