package nl.stvda.voortgang.reports.comment;

import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way a request about comments can fail. */
enum CommentProblem implements ProblemType {
    UNKNOWN_COMMENT(
            "unknown-comment", 404, "Comment not found", "GET /v1/rounds/<id>/comments lists those that there are."),
    COMMENTING_NOT_POSSIBLE(
            "commenting-not-possible",
            409,
            "Nobody comments in this state of the round",
            "Members comment while they are asked to; the moves of the round that are possible now are listed under "
                    + "allowed."),
    TOO_MANY_COMMENTS(
            "too-many-comments",
            409,
            "Too many comments",
            "Put more than one point into a comment, or wait until the secretariat has answered some.");

    private final Description description;

    CommentProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
