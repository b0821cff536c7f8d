package nl.stvda.voortgang.contract.fuzz;

import org.jspecify.annotations.Nullable;

/**
 * Who sends a request.
 *
 * @param name for people
 * @param token the bearer token, if any
 * @param organisation whose data is theirs, if any is
 */
public record Caller(
        String name, @Nullable String token, @Nullable String organisation) {

    boolean isOfSameOrganisation(Caller other) {
        return organisation != null && organisation.equals(other.organisation);
    }
}
