package nl.stvda.voortgang.initiatives.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.ProblemCatalogue;
import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way a declaration can fail. */
enum DeclarationProblem implements ProblemType {
    UNKNOWN_DECLARATION(
            "unknown-declaration",
            404,
            "Declaration not found",
            "Check the id. GET /v1/declarations lists those that there are."),
    SOMETHING_CHANGED(
            "something-changed",
            409,
            "Something changed",
            "You posted an initiative about it since that day. Withdraw that first if it was posted by mistake; otherwise "
                    + "there is nothing to declare."),
    DECLARATION_OVER(
            "declaration-over",
            409,
            "Declaration over",
            "It was withdrawn, or you posted something afterwards. No move is possible any more; declare anew if "
                    + "nothing changed.");

    private final Description description;

    DeclarationProblem(String slug, int status, String title, String remedy) {
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
