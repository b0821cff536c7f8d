package nl.stvda.voortgang.reports.snapshot;

import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way a request about a snapshot can fail. */
enum SnapshotProblem implements ProblemType {
    UNKNOWN_SNAPSHOT(
            "unknown-snapshot", 404, "Snapshot not found", "GET /v1/rounds/<id>/snapshots lists those that there are."),
    FREEZE_NOT_POSSIBLE(
            "freeze-not-possible",
            409,
            "Nothing is frozen in this state of the round",
            "Make one of the moves of the round that are listed under allowed; reports are frozen while they are "
                    + "edited, commented on or signed off."),
    BLOCKED(
            "freeze-blocked",
            409,
            "Something has to be mended first",
            "Mend what is listed under errors; GET /v1/rounds/<id>/checks shows where."),
    UNEXPLAINED_WARNINGS(
            "unexplained-warnings",
            409,
            "Warnings without a reason",
            "Mend what is listed under errors, or give a reason for each of these checks."),
    DRAFT_INCOMPLETE(
            "draft-incomplete",
            409,
            "The draft is being built anew",
            "Wait until every initiative is there again, read the draft and freeze it. Those who run the installation "
                    + "know how far it is."),
    NOTHING_TO_FREEZE(
            "nothing-to-freeze",
            409,
            "Nothing changed since the latest snapshot",
            "Sign the latest snapshot; its address is in Location. Freeze again when the draft has changed.");

    private final Description description;

    SnapshotProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
