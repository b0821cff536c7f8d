package nl.stvda.voortgang.initiatives.identity;

import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.conventions.problem.ProblemType;

/** How a request fails because of the identity provider. */
public enum IdentityProblem implements ProblemType {
    IDENTITY_PROVIDER_AWAY(
            "identity-provider-away",
            503,
            "Identity provider away",
            "Repeat the same request after the number of seconds in Retry-After. Nothing was made or changed that a "
                    + "repeat would make or change twice.");

    private static final int RETRY_AFTER_SECONDS = 10;

    private final Description description;

    IdentityProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }

    /** Says what cannot be done right now, and when to ask again. */
    public static ProblemException away(String detail) {
        return IDENTITY_PROVIDER_AWAY.withDetail(detail).withRetryAfter(RETRY_AFTER_SECONDS);
    }
}
