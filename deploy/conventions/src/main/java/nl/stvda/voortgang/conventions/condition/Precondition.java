package nl.stvda.voortgang.conventions.condition;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import org.jspecify.annotations.Nullable;

/** What the caller says it has seen (If-Match, RFC 9110, section 13.1.1): nobody overwrites what they did not see. */
public record Precondition(Set<String> tags) {

    private static final String ANY = "*";

    /** Refuses a request without the header. */
    public static Precondition of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw GeneralProblem.PRECONDITION_REQUIRED.withDetail("Send the ETag that you read in If-Match.");
        }
        return new Precondition(
                Arrays.stream(ifMatch.split(",")).map(String::strip).collect(Collectors.toSet()));
    }

    /** The tag of a version, as If-Match names it. */
    public static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /** Refuses the request when the caller saw another version than this one. */
    public void requireMatch(int version) {
        var current = "\"%d\"".formatted(version);
        if (!tags.contains(ANY) && !tags.contains(current)) {
            throw GeneralProblem.STALE
                    .withDetail("It is at version %d now, and your If-Match names another.".formatted(version))
                    .withCurrent(current);
        }
    }
}
