package nl.stvda.voortgang.initiatives.catalogue;

import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way a request about the catalogue can fail. */
enum CatalogueProblem implements ProblemType {
    UNKNOWN_ORGANISATION(
            "unknown-organisation",
            404,
            "Organisation not found",
            "Read GET /v1/organisations for the organisations that are known."),
    UNKNOWN_AGREEMENT(
            "unknown-agreement",
            404,
            "Agreement not found",
            "Read GET /v1/agreements for the agreements that are known.");

    private final Description description;

    CatalogueProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
