package nl.stvda.voortgang.conventions.intake.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.ProblemCatalogue;
import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way a request about dead letters can fail. */
enum DeadLetterProblem implements ProblemType {
    UNKNOWN_DEAD_LETTER(
            "unknown-dead-letter",
            404,
            "Dead letter not found",
            "Read GET /v1/dead-letters for those that there are. What was settled is removed after some time."),
    DEAD_LETTER_SETTLED(
            "dead-letter-settled",
            409,
            "Dead letter is settled",
            "Somebody else was first: read it again to see what was done, by whom and why."),
    DEAD_LETTER_FAILS_AGAIN(
            "dead-letter-fails-again",
            409,
            "The record still cannot be processed",
            "Nothing was changed. The detail says why it failed this time; remove that cause, or discard the dead "
                    + "letter.");

    private final Description description;

    DeadLetterProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }

    /** Adds these to the problems that the service explains. */
    @ApplicationScoped
    static class Catalogue implements ProblemCatalogue {

        @Override
        public List<DeadLetterProblem> problems() {
            return List.of(values());
        }
    }
}
