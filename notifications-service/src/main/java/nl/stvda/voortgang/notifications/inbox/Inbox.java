package nl.stvda.voortgang.notifications.inbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Remembers each event in the transaction of its effect: both are there, or neither. */
@ApplicationScoped
public class Inbox {

    /** The source of dead letters, which is their topic. */
    private static final String DEAD_LETTERS = "initiatives.dlq";

    private final EntityManager entityManager;

    Inbox(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Whether this event has had no effect yet; from here on it has, unless the caller's transaction rolls back. */
    @Transactional(MANDATORY)
    public boolean isNew(String source, String event) {
        return entityManager
                        .createNativeQuery(
                                "insert into inbox (source, event) values (:source, :event) on conflict do nothing")
                        .setParameter("source", source)
                        .setParameter("event", event)
                        .executeUpdate()
                == 1;
    }

    /**
     * Forgets what was received before; answers how many events that were. Dead letters are remembered for ever: their
     * topic has no end, and unlike an initiative they have no revision by which an old one would be known.
     */
    @Transactional(MANDATORY)
    int forget(Instant before) {
        return entityManager
                .createNativeQuery("delete from inbox where received_at < :before and source <> :kept")
                .setParameter("before", before)
                .setParameter("kept", DEAD_LETTERS)
                .executeUpdate();
    }
}
