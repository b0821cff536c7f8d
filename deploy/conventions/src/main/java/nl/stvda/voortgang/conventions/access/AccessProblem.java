package nl.stvda.voortgang.conventions.access;

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
                    + "initiatives:write to post, change and withdraw."),
    @AnyOperation
    CREDENTIAL_REVOKED(
            "credential-revoked",
            401,
            "Credential revoked",
            "The credential of this token was revoked. Use the other credential of your organisation, or have someone of "
                    + "your organisation make a new one."),
    @AnyOperation
    SIGNED_OUT(
            "signed-out",
            401,
            "Signed out",
            "Sign in again. Where that is refused, your access ended or was changed: ask the secretariat, or the approver "
                    + "of your organisation.");

    private final Description description;

    AccessProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
