package nl.stvda.voortgang.reports.round;

import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way a request about a round can fail. */
enum RoundProblem implements ProblemType {
    UNKNOWN_ROUND("unknown-round", 404, "Round not found", "GET /v1/rounds lists those that there are."),
    UNKNOWN_SECTION(
            "unknown-section",
            404,
            "Section not found",
            "GET /v1/rounds/<id>/narratives lists the sections that a text is written for.");

    private final Description description;

    RoundProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
