package nl.stvda.voortgang.reports.credential;

import nl.stvda.voortgang.reports.problem.ProblemType;

/** The ways in which a request can fail because of a credential. */
enum CredentialProblem implements ProblemType {
    CREDENTIAL_REVOKED(
            "credential-revoked",
            401,
            "Credential revoked",
            "The credential of this token was revoked. Use the other credential of your organisation, or have someone of "
                    + "your organisation make a new one.");

    private final Promise promise;

    CredentialProblem(String slug, int status, String title, String remedy) {
        promise = new Promise(slug, status, title, remedy);
    }

    @Override
    public Promise promise() {
        return promise;
    }
}
