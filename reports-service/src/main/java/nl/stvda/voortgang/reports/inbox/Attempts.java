package nl.stvda.voortgang.reports.inbox;

import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.faulttolerance.api.RetryWhen;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.jspecify.annotations.Nullable;

/** Tries a record a few times when it seems to be wrong itself, each time in a transaction of its own. */
@ApplicationScoped
class Attempts {

    private final EventReceiver receiver;

    Attempts(EventReceiver receiver) {
        this.receiver = receiver;
    }

    @Retry(maxRetries = 3, delay = 50, jitter = 0)
    @ExponentialBackoff
    @RetryWhen(exception = LastingFailure.class)
    void process(Headers headers, @Nullable String data) {
        receiver.receive(CloudEvent.of(headers, data));
    }
}
