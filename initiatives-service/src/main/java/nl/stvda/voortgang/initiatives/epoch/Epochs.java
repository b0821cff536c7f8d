package nl.stvda.voortgang.initiatives.epoch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.outbox.Outbox;
import nl.stvda.voortgang.initiatives.declaration.Declarations;
import nl.stvda.voortgang.initiatives.initiative.Restatement;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** Announces everything anew in an epoch that a restore began: some at a time, each part a transaction of its own. */
@ApplicationScoped
@Transactional
class Epochs {

    private static final Logger LOG = Logger.getLogger(Epochs.class);
    private static final UUID BEFORE_EVERY_ID = new UUID(0, 0);
    private static final int BATCH = 200;

    private final Session session;
    private final Restatement restatement;
    private final Declarations declarations;
    private final Outbox outbox;

    Epochs(Session session, Restatement restatement, Declarations declarations, Outbox outbox) {
        this.session = session;
        this.restatement = restatement;
        this.declarations = declarations;
        this.outbox = outbox;
    }

    /** Goes on where it was, whoever did the last part; false where nothing is left to do, or another node does it. */
    boolean restateSome() {
        var unfinished = unfinished();
        unfinished.ifPresent(epoch -> restatement
                .repeat(epoch.restatedTo(), BATCH)
                .ifPresentOrElse(last -> note(epoch, last), () -> finish(epoch)));
        return unfinished.isPresent();
    }

    private Optional<Unfinished> unfinished() {
        return session.createNativeQuery("""
                        select number, begun_at, coalesce(restated_to, :beginning) from epoch
                        where number = current_epoch() and restated_at is null
                        for update skip locked
                        """, Object[].class)
                .setParameter("beginning", BEFORE_EVERY_ID)
                .addScalar("number", Long.class)
                .addScalar("begun_at", Instant.class)
                .addScalar("coalesce", UUID.class)
                .getResultStream()
                .map(row -> new Unfinished((Long) row[0], (Instant) row[1], (UUID) row[2]))
                .findFirst();
    }

    private void note(Unfinished epoch, UUID last) {
        session.createNativeMutationQuery("update epoch set restated_to = :last where number = :number")
                .setParameter("last", last)
                .setParameter("number", epoch.number())
                .executeUpdate();
    }

    private void finish(Unfinished epoch) {
        declarations.restate();
        outbox.append(new EpochBegun(epoch.number(), epoch.begunAt()).event());
        session.createNativeMutationQuery("update epoch set restated_at = now() where number = :number")
                .setParameter("number", epoch.number())
                .executeUpdate();
        LOG.infof("Epoch begun, everything was announced anew: epoch=%d", epoch.number());
    }

    /** One that is not announced to the end. */
    private record Unfinished(long number, Instant begunAt, UUID restatedTo) {}
}
