package nl.stvda.voortgang.reports.inbox;

import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.faulttolerance.api.RetryWhen;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.jspecify.annotations.Nullable;

/** Tries without end while something around us is away: then no record is at fault, and none may be set aside. */
@ApplicationScoped
class Patience {

    private final Attempts attempts;

    Patience(Attempts attempts) {
        this.attempts = attempts;
    }

    @Retry(maxRetries = -1, delay = 200, maxDuration = 0, jitter = 100)
    @ExponentialBackoff(maxDelay = 5_000)
    @RetryWhen(exception = PassingFailure.class)
    void process(Headers headers, @Nullable String data) {
        attempts.process(headers, data);
    }
}
