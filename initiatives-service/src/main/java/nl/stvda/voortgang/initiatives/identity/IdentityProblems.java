package nl.stvda.voortgang.initiatives.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.ProblemCatalogue;
import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Lets the problems of the identity provider be explained. */
@ApplicationScoped
class IdentityProblems implements ProblemCatalogue {

    @Override
    public List<? extends ProblemType> problems() {
        return List.of(IdentityProblem.values());
    }
}
