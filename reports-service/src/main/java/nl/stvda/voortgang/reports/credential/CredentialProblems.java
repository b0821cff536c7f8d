package nl.stvda.voortgang.reports.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.stvda.voortgang.reports.problem.ProblemCatalogue;
import nl.stvda.voortgang.reports.problem.ProblemType;

/** Lets the problems of this feature be explained. */
@ApplicationScoped
class CredentialProblems implements ProblemCatalogue {

    @Override
    public List<? extends ProblemType> problems() {
        return List.of(CredentialProblem.values());
    }
}
