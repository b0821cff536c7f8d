package nl.stvda.voortgang.initiatives.change;

import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way a request for changes can fail. */
enum ChangeProblem implements ProblemType {
    CURSOR_AHEAD(
            "cursor-ahead",
            410,
            "Cursor from another history",
            "The feed is not as far as your cursor: the service was restored from a back-up. Follow it from the start, "
                    + "without after, and compare revisions with those that you have.");

    private final Description description;

    ChangeProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
