package nl.stvda.voortgang.reports.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.ProblemCatalogue;
import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Lets the problems of this feature be explained. */
@ApplicationScoped
class TranslationProblems implements ProblemCatalogue {

    @Override
    public List<? extends ProblemType> problems() {
        return List.of(TranslationProblem.values());
    }
}
