package nl.stvda.voortgang.notifications.inbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Remembers each event in the transaction of its effect: both are there, or neither. */
@ApplicationScoped
public class Inbox {

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
}
