package nl.stvda.voortgang.initiatives.epoch;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Looks whether an epoch was begun, and announces it to its end. */
@ApplicationScoped
class EpochJob {

    private final Epochs epochs;
    private volatile boolean stopping;

    EpochJob(Epochs epochs) {
        this.epochs = epochs;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void restate() {
        boolean more;
        do {
            more = epochs.restateSome();
        } while (more && !stopping);
    }
}
