package nl.stvda.voortgang.conventions.limit;

import nl.stvda.voortgang.conventions.problem.AnyOperation;
import nl.stvda.voortgang.conventions.problem.ProblemType;

/** The ways of asking too much. */
enum LimitProblem implements ProblemType {
    @AnyOperation
    RATE_LIMITED(
            "rate-limited",
            429,
            "Too many requests",
            "Wait the number of seconds in Retry-After, then go on at the rate that RateLimit-Policy allows. "
                    + "Nothing was read or stored; the same request may be sent again."),
    @AnyOperation
    TOO_MANY_AT_ONCE(
            "too-many-at-once",
            429,
            "Too many requests at the same time",
            "Wait for answers before you send more: fewer connections are as fast. The number that is worked on at the "
                    + "same time is in RateLimit-Policy. Nothing was read or stored; the same request may be sent again."),
    TOO_MANY_WAITING(
            "too-many-waiting",
            429,
            "Too many streams or waiting requests",
            "Close a stream, or wait for the answer to a request that waits, before you open another. How many may be open "
                    + "at the same time is in RateLimit-Policy. All other requests are answered meanwhile.");

    private final Description description;

    LimitProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
