package nl.stvda.voortgang.reports.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.problem.ProblemCatalogue;
import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Lets the problems of this feature be explained. */
@ApplicationScoped
class TranslationProblems implements ProblemCatalogue {

    @Override
    public List<? extends ProblemType> problems() {
        return Stream.<ProblemType>concat(
                        Stream.of(TranslationProblem.values()), Stream.of(MachineTranslationProblem.values()))
                .toList();
    }
}
