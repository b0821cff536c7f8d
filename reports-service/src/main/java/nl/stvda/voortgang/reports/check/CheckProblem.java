package nl.stvda.voortgang.reports.check;

import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way a request about checks can fail. */
enum CheckProblem implements ProblemType {
    UNKNOWN_CHECK("unknown-check", 404, "Check not found", "GET /v1/rounds/<id>/checks lists those that there are.");

    private final Description description;

    CheckProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
