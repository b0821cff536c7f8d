package nl.stvda.voortgang.initiatives.idempotency;

import nl.stvda.voortgang.conventions.problem.AnyOperation;
import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way an Idempotency-Key can fail. */
enum IdempotencyProblem implements ProblemType {
    @AnyOperation
    IN_PROGRESS(
            "idempotency-key-in-progress",
            409,
            "The first request is under way",
            "A request with this Idempotency-Key has not been answered yet. Repeat yours after the number of seconds in "
                    + "Retry-After; it is then answered as the first one was."),
    @AnyOperation
    REUSED(
            "idempotency-key-reused",
            409,
            "Idempotency-Key in use",
            "You sent another request with this Idempotency-Key in the last 7 days. Choose a new key for a new request; "
                    + "to repeat the old one, send exactly the same body to the same address.");

    private final Description description;

    IdempotencyProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
