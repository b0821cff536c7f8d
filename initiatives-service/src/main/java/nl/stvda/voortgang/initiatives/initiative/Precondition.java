package nl.stvda.voortgang.initiatives.initiative;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stvda.voortgang.initiatives.problem.GeneralProblem;
import org.jspecify.annotations.Nullable;

/** What the caller says it has seen (If-Match, RFC 9110, section 13.1.1): nobody overwrites what they did not see. */
record Precondition(Set<String> tags) {

    private static final String ANY = "*";

    static Precondition of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw GeneralProblem.PRECONDITION_REQUIRED.withDetail("Send the ETag that you read in If-Match.");
        }
        return new Precondition(
                Arrays.stream(ifMatch.split(",")).map(String::strip).collect(Collectors.toSet()));
    }

    static EntityTag tag(int revision) {
        return new EntityTag(Integer.toString(revision));
    }

    void requireMatch(int revision) {
        var current = "\"%d\"".formatted(revision);
        if (!tags.contains(ANY) && !tags.contains(current)) {
            throw GeneralProblem.STALE
                    .withDetail("It is at revision %d now, and your If-Match names another.".formatted(revision))
                    .withCurrent(current);
        }
    }
}
