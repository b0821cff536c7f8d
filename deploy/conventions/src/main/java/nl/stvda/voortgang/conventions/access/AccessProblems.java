package nl.stvda.voortgang.conventions.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.ProblemCatalogue;
import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Lets the problems of this package be explained. */
@ApplicationScoped
class AccessProblems implements ProblemCatalogue {

    @Override
    public List<? extends ProblemType> problems() {
        return List.of(AccessProblem.values());
    }
}
