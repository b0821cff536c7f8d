package nl.stvda.voortgang.initiatives.access;

import nl.stvda.voortgang.conventions.problem.AnyOperation;
import nl.stvda.voortgang.conventions.problem.ProblemType;

/** The ways in which a good token is not enough. */
enum AccessProblem implements ProblemType {
    @AnyOperation
    INSUFFICIENT_SCOPE(
            "insufficient-scope",
            403,
            "Scope missing",
            "Use a credential that was made with the scope that the detail names: initiatives:read to read, "
                    + "initiatives:write to post, change and withdraw.");

    private final Description description;

    AccessProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
