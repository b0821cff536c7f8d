package nl.stvda.voortgang.initiatives.review;

import java.util.List;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way a review can fail. */
public enum ReviewProblem implements ProblemType {
    ILLEGAL_REVIEW_MOVE(
            "illegal-review-move",
            409,
            "Not a possible decision",
            "The member allowed lists the decisions that are possible now; none where it is empty. "
                    + "Read the initiative and decide again.");

    private final Description description;

    ReviewProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }

    /** There is nothing to decide about. */
    public static ProblemException notOpen(String detail) {
        return ILLEGAL_REVIEW_MOVE.withDetail(detail).withAllowed(List.of());
    }
}
