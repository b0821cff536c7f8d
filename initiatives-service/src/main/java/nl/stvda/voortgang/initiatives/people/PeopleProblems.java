package nl.stvda.voortgang.initiatives.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.ProblemCatalogue;
import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Lets the problems of this feature be explained. */
@ApplicationScoped
class PeopleProblems implements ProblemCatalogue {

    @Override
    public List<? extends ProblemType> problems() {
        return List.of(PeopleProblem.values());
    }
}
