package nl.stvda.voortgang.conventions.problem;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem document. */
public final class ProblemException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<Violation> violations;
    private final transient Map<String, String> headers = new LinkedHashMap<>();
    private transient @Nullable String location;
    private transient @Nullable List<String> allowed;

    ProblemException(ProblemType type, String detail, List<Violation> violations) {
        // without a stack trace: this is an answer, not a fault, and it is made on the path of every bad request
        super(detail, null, false, false);
        this.type = type;
        this.violations = List.copyOf(violations);
    }

    /** Tells the client the ETag, quotes included, that is current, so that it can look before it tries again. */
    public ProblemException withCurrent(String tag) {
        return withHeader("ETag", tag);
    }

    /** Tells the client more in a header of its own. */
    public ProblemException withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Tells the client what kind of token would do (RFC 6750, section 3). */
    public ProblemException withChallenge(String challenge) {
        return withHeader("WWW-Authenticate", challenge);
    }

    /** Tells the client how many seconds to wait before it sends the same again. */
    public ProblemException withRetryAfter(long seconds) {
        return withHeader("Retry-After", Long.toString(seconds));
    }

    /** Tells the client where the thing it collided with is: a path, which the answer makes a whole address. */
    public ProblemException withLocation(String path) {
        location = path;
        return this;
    }

    /** Tells the client what is possible instead; an empty list adds nothing. */
    public ProblemException withAllowed(List<String> moves) {
        allowed = List.copyOf(moves);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    /** What went wrong this time. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** What is wrong with the request; empty where the request itself is right. */
    public List<Violation> violations() {
        return violations;
    }

    Map<String, String> headers() {
        return headers;
    }

    public @Nullable List<String> allowed() {
        return allowed;
    }

    Optional<String> location() {
        return Optional.ofNullable(location);
    }
}
