package nl.stvda.voortgang.initiatives.credential;

import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way in which a request can fail because of a credential. */
enum CredentialProblem implements ProblemType {
    UNKNOWN_CREDENTIAL(
            "unknown-credential",
            404,
            "Credential not found",
            "GET /v1/credentials lists those that there are. One of another organisation is not found either."),
    PEOPLE_ONLY(
            "people-only",
            403,
            "For people only",
            "Sign in as a person of your organisation. A program cannot make or revoke credentials, so that one that "
                    + "leaked cannot make others or lock you out."),
    TOO_MANY_CREDENTIALS(
            "too-many-credentials",
            409,
            "Two credentials are live",
            "An organisation has at most two credentials at a time: the one in use and the next one. Revoke the old one "
                    + "first.");

    private final Description description;

    CredentialProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
