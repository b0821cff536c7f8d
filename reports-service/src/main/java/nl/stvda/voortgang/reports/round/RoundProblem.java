package nl.stvda.voortgang.reports.round;

import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way a request about a round can fail. */
enum RoundProblem implements ProblemType {
    UNKNOWN_ROUND("unknown-round", 404, "Round not found", "GET /v1/rounds lists those that there are."),
    UNKNOWN_SECTION(
            "unknown-section",
            404,
            "Section not found",
            "GET /v1/rounds/<id>/narratives lists the sections that a text is written for."),
    SECTION_EXISTS(
            "section-exists", 409, "Section exists", "Choose another code, or change the section that there is."),
    SECTION_STAYS(
            "section-stays",
            409,
            "Not possible with this section",
            "Listed under allowed are the sections that it can stand in or, where it cannot be removed, the operations that are "
                    + "possible."),
    TOO_MANY_SECTIONS(
            "too-many-sections",
            409,
            "Too many sections",
            "Remove a section that holds nothing, or write in one that there is."),
    ROUND_EXISTS(
            "round-exists",
            409,
            "Round exists",
            "There is a report with this ordinal, at the address in Location. Leave ordinal out for the next one."),
    ILLEGAL_ROUND_MOVE(
            "illegal-round-move",
            409,
            "Not possible in this state",
            "Make one of the moves listed under allowed, or read the round again."),
    ROUND_NOT_EDITABLE(
            "round-not-editable",
            409,
            "Not editable any more",
            "What was submitted stays as it is. The moves that are possible are listed under allowed.");

    private final Description description;

    RoundProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
