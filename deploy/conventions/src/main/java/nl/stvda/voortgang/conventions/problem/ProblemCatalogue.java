package nl.stvda.voortgang.conventions.problem;

import java.util.List;

/** What a feature adds to the problems that this service explains. */
@FunctionalInterface
public interface ProblemCatalogue {

    List<? extends ProblemType> problems();
}
