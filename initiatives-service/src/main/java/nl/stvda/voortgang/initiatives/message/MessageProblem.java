package nl.stvda.voortgang.initiatives.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.ProblemCatalogue;
import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way a message can fail. */
enum MessageProblem implements ProblemType {
    NOT_SUBMITTED(
            "not-submitted",
            409,
            "Not submitted",
            "Nobody but you has seen this initiative, so nobody can answer. Submit it first.");

    private final Description description;

    MessageProblem(String slug, int status, String title, String remedy) {
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
