package nl.stvda.voortgang.initiatives.catalogue;

import java.util.List;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.Violation;

/** Reads a code from an address. */
final class CataloguePath {

    /** Words in lower case with hyphens between them. */
    static final String CODE = "[a-z0-9]{1,25}(?:-[a-z0-9]{1,25}){0,5}";

    private static final int LONGEST = 50;

    private CataloguePath() {}

    static String require(String code) {
        if (code.length() > LONGEST || !code.matches(CODE)) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(List.of(Violation.ofParameter(
                    "code",
                    "malformed-code",
                    "Give words in lower case with hyphens between them, at most 50 characters.")));
        }
        return code;
    }
}
