package nl.stvda.voortgang.reports.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.ProblemCatalogue;
import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Lets the problems of this feature be explained. */
@ApplicationScoped
class MinutesProblems implements ProblemCatalogue {

    @Override
    public List<? extends ProblemType> problems() {
        return List.of(MinutesProblem.values());
    }
}
