package nl.stvda.voortgang.initiatives.joint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.ProblemCatalogue;
import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way a request about joint initiatives can fail. */
public enum JointProblem implements ProblemType {
    UNKNOWN_JOINT_INITIATIVE(
            "unknown-joint-initiative",
            404,
            "Joint initiative not found",
            "Check the id. It may have been undone, or its members have left."),
    NOT_LINKABLE(
            "not-linkable",
            409,
            "Cannot be linked",
            "Each initiative must be submitted and not rejected, of another organisation than the others, of the same "
                    + "agreement, and not part of a joint initiative already. Undo that one first.");

    private final Description description;

    JointProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }

    /** Lets these be explained. */
    @ApplicationScoped
    static class Catalogue implements ProblemCatalogue {

        @Override
        public List<? extends ProblemType> problems() {
            return List.of(values());
        }
    }
}
