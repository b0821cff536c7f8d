package nl.stvda.voortgang.initiatives.joint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.stvda.voortgang.initiatives.problem.ProblemCatalogue;
import nl.stvda.voortgang.initiatives.problem.ProblemType;

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

    private final Promise promise;

    JointProblem(String slug, int status, String title, String remedy) {
        promise = new Promise(slug, status, title, remedy);
    }

    @Override
    public Promise promise() {
        return promise;
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
