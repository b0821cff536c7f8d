package nl.stvda.voortgang.reports.signoff;

import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way in which a signature can be refused, and why nothing can leave yet. */
enum SignOffProblem implements ProblemType {
    FRESH_SIGN_IN_REQUIRED(
            "fresh-sign-in-required",
            401,
            "Fresh sign-in required",
            "Sign in again, with max_age as WWW-Authenticate says (RFC 9470), and send the same request."),
    NOT_ASKED(
            "not-asked",
            403,
            "Organisation not asked",
            "Only the members that the snapshot's policy names sign it, each for itself."),
    NOT_CURRENT(
            "not-current",
            409,
            "Not what is to be agreed on",
            "Read what is current, at the address in Location; its hash is in ETag. Then sign that."),
    SIGNING_NOT_POSSIBLE(
            "signing-not-possible",
            409,
            "Nothing is signed in this state of the round",
            "Wait until the secretariat asks the members to sign off; the moves of the round that are possible now are "
                    + "listed under allowed."),
    MOVE_NOT_POSSIBLE(
            "decision-not-possible",
            409,
            "Decision not possible now",
            "Take one of the decisions that are listed under allowed."),
    NOT_APPROVED(
            "not-approved", 409, "Not approved yet", "Wait for those who are named; ask again with the same request.");

    private final Description description;

    SignOffProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
