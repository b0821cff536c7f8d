package nl.stvda.voortgang.notifications.problem;

import java.io.Serial;
import java.util.List;

/** Ends a request with a problem document. */
public final class ProblemException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<Violation> violations;

    ProblemException(ProblemType type, String detail, List<Violation> violations) {
        // without a stack trace: this is an answer, not a fault, and it is made on the path of every bad request
        super(detail, null, false, false);
        this.type = type;
        this.violations = List.copyOf(violations);
    }

    public ProblemType type() {
        return type;
    }

    String detail() {
        return String.valueOf(getMessage());
    }

    List<Violation> violations() {
        return violations;
    }
}
