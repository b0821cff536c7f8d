package nl.stvda.voortgang.initiatives.imports;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Who works on which import. A node that is silent for too long loses its turn, and with it every right to write. */
@ApplicationScoped
class ImportQueue {

    private static final Logger LOG = Logger.getLogger(ImportQueue.class);

    private final ImportRepository imports;
    private final ImportConfig config;
    private final Clock clock;

    ImportQueue(ImportRepository imports, ImportConfig config, Clock clock) {
        this.imports = imports;
        this.config = config;
        this.clock = clock;
    }

    /** An import to work on. One that ended with a fault too often is given up on the way. */
    @Transactional(REQUIRES_NEW)
    Optional<Claim> take() {
        var now = clock.instant();
        for (var next = imports.next(now); next.isPresent(); next = imports.next(now)) {
            var job = next.get();
            if (!job.wasTriedTooOften(config.mostAttempts())) {
                var claim = job.claim(UUID.randomUUID(), until(now), now);
                LOG.infof("Import begun: id=%s attempt=%d", job.id(), job.attempts());
                return Optional.of(claim);
            }
            giveUp(job, now);
        }
        return Optional.empty();
    }

    private void giveUp(ImportJob job, Instant now) {
        var reference = UUID.randomUUID();
        job.fail("Reference: %s".formatted(reference), now);
        imports.flush();
        LOG.errorf("Import given up: id=%s attempts=%d reference=%s", job.id(), job.attempts(), reference);
    }

    /** Notes how far it is, in the transaction of the rows. */
    @Transactional(MANDATORY)
    Tally progress(Claim claim, Tally tally) {
        held(claim).progress(tally, until(clock.instant()));
        return tally;
    }

    /** Says how far it is while nothing of it is stored yet. */
    @Transactional(REQUIRES_NEW)
    void tell(Claim claim, Tally tally) {
        held(claim).progress(tally, until(clock.instant()));
    }

    /** Every row has its result. */
    @Transactional(MANDATORY)
    void finish(Claim claim, Tally tally) {
        held(claim).finish(tally, clock.instant());
        LOG.infof(
                "Import done: id=%s added=%d changed=%d unchanged=%d refused=%d",
                claim.id(), tally.added(), tally.changed(), tally.unchanged(), tally.refused());
    }

    private ImportJob held(Claim claim) {
        var job = imports.hold(claim.id())
                .filter(held -> held.isHeldBy(claim.turn()))
                .orElseThrow(() -> new ImportStopped(ImportStopped.Reason.LOST));
        if (job.isCancelRequested()) {
            throw new ImportStopped(ImportStopped.Reason.CANCELLED);
        }
        return job;
    }

    @Transactional(REQUIRES_NEW)
    void cancelled(Claim claim) {
        mine(claim).ifPresent(job -> job.cancelled(clock.instant()));
    }

    /** Lets another node, or this one later, go on with it. */
    @Transactional(REQUIRES_NEW)
    void letGo(Claim claim, Duration pause) {
        mine(claim).ifPresent(job -> job.letGo(clock.instant().plus(pause)));
    }

    private Optional<ImportJob> mine(Claim claim) {
        return imports.hold(claim.id()).filter(job -> job.isHeldBy(claim.turn()));
    }

    private Instant until(Instant now) {
        return now.plus(config.lease());
    }
}
