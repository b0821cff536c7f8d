package nl.stvda.voortgang.initiatives.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Works imports off in the background, a few at a time. */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final Duration PAUSE_AFTER_A_FAULT = Duration.ofSeconds(5);
    private static final int SECONDS_TO_STOP = 10;

    private final ImportQueue turns;
    private final ImportRun run;
    private final int places;
    private final Semaphore free;
    private final AtomicInteger calls = new AtomicInteger();
    private volatile boolean stopping;

    ImportWorker(ImportQueue turns, ImportRun run, ImportConfig config) {
        this.turns = turns;
        this.run = run;
        places = config.runsPerNode();
        free = new Semaphore(places);
    }

    /** There may be something to do. */
    @Scheduled(every = "{voortgang.imports.polling-interval}")
    void wake() {
        calls.incrementAndGet();
        if (!stopping && free.tryAcquire()) {
            Thread.ofVirtual().name("import").start(this::work);
        }
    }

    void onImport(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportWaits waiting) {
        wake();
    }

    private void work() {
        int heard;
        try {
            do {
                heard = calls.get();
                for (var claim = take(); claim.isPresent(); claim = take()) {
                    work(claim.get());
                }
            } while (heard != calls.get() && !stopping);
        } finally {
            free.release();
        }
    }

    private Optional<Claim> take() {
        try {
            return stopping ? Optional.empty() : turns.take();
        } catch (RuntimeException unavailable) {
            LOG.warnf("Imports wait: cause=%s", unavailable.getMessage());
            return Optional.empty();
        }
    }

    private void work(Claim claim) {
        try {
            run.run(claim, () -> stopping);
        } catch (ImportStopped stopped) {
            LOG.infof("Import stopped: id=%s reason=%s", claim.id(), stopped.reason());
            switch (stopped.reason()) {
                case CANCELLED -> turns.cancelled(claim);
                case STOPPING -> turns.letGo(claim, Duration.ZERO);
                case LOST, REFUSED_ROW -> {
                    // it is not ours any more
                }
            }
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Import interrupted: id=%s reference=%s", claim.id(), UUID.randomUUID());
            tryAgainLater(claim);
        }
    }

    /** If even that cannot be stored, the lease runs out by itself. */
    private void tryAgainLater(Claim claim) {
        try {
            turns.letGo(claim, PAUSE_AFTER_A_FAULT);
        } catch (RuntimeException unavailable) {
            LOG.warnf("Import not let go: id=%s reason=%s", claim.id(), unavailable.getMessage());
        }
    }

    /** Ends between two chunks what would otherwise be cut off within one. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (!free.tryAcquire(places, SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            LOG.warn("An import is still running; another node goes on with it when its lease has run out");
        }
    }
}
