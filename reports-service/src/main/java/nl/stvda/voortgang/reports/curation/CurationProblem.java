package nl.stvda.voortgang.reports.curation;

import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way a request about curation can fail. */
enum CurationProblem implements ProblemType {
    UNKNOWN_ENTRY("unknown-entry", 404, "Entry not found", "The draft of the round lists the entries that there are."),
    UNKNOWN_STEP(
            "unknown-step", 404, "Step not found", "GET /v1/rounds/<id>/curation-steps lists those that there are."),
    STEP_NOT_POSSIBLE(
            "step-not-possible",
            409,
            "Not possible for this entry now",
            "Take one of the steps listed under allowed, or name another entry or block."),
    STEP_SUPERSEDED(
            "step-superseded",
            409,
            "Something else was decided since",
            "Undo the later steps of this entry about the same first, or decide anew.");

    private final Description description;

    CurationProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
