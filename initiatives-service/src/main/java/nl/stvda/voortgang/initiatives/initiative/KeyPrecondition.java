package nl.stvda.voortgang.initiatives.initiative;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import org.jspecify.annotations.Nullable;

/**
 * What the caller says about what stands under its own key, if it says anything: If-Match for what it has seen,
 * If-None-Match for what must not be there, with {@code *} for nothing at all (RFC 9110, section 13.1).
 */
record KeyPrecondition(Optional<Precondition> seen, Set<String> absent) {

    private static final String ANY = "*";

    static KeyPrecondition of(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        var absent = ifNoneMatch == null
                ? Set.<String>of()
                : Arrays.stream(ifNoneMatch.split(","))
                        .map(tag -> tag.strip().replaceFirst("^W/", ""))
                        .collect(Collectors.toSet());
        return new KeyPrecondition(Optional.ofNullable(ifMatch).map(Precondition::of), absent);
    }

    void require(Optional<Initiative> existing) {
        existing.ifPresentOrElse(this::requireOf, this::requireOfNothing);
    }

    private void requireOf(Initiative existing) {
        seen.ifPresent(precondition -> precondition.requireMatch(existing.revision()));
        var current = "\"%d\"".formatted(existing.revision());
        if (absent.contains(ANY) || absent.contains(current)) {
            throw InitiativeProblem.ALREADY_THERE
                    .withDetail("Initiative %s is there, at revision %d."
                            .formatted(existing.externalId(), existing.revision()))
                    .withCurrent(current);
        }
    }

    private void requireOfNothing() {
        if (seen.isPresent()) {
            throw GeneralProblem.STALE.withDetail("Nothing stands under this key, and your If-Match names something.");
        }
    }
}
