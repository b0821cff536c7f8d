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
            "Read GET /v1/agreements for the agreements that are known."),
    UNKNOWN_ENTRY(
            "unknown-entry", 404, "No such code", "Read the list that it would stand in for the codes that are known."),
    CODE_IN_USE("code-in-use", 409, "Code in use", "Choose another code: this one means something else already."),
    THEME_IN_USE(
            "theme-in-use",
            409,
            "Theme in use",
            "Keep the theme that detail names: what was posted is about it. It can be called differently.");

    private final Description description;

    CatalogueProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
