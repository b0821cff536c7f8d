package nl.stvda.voortgang.notifications.delivery;

import java.time.Instant;

/** How an attempt ended. */
public sealed interface AttemptResult {

    /** The other side took it. */
    record Taken() implements AttemptResult {}

    /** It failed, which counts as an attempt. */
    record Failed(Failure why) implements AttemptResult {}

    /** It is not this delivery's turn, which counts as no attempt. */
    record NotYet(Instant until) implements AttemptResult {}
}
