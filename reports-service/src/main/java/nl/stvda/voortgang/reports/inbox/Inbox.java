package nl.stvda.voortgang.reports.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.hibernate.Session;

/** Remembers events in the transaction of their effect: an event has its effect and is remembered, or neither. */
@ApplicationScoped
class Inbox {

    private final Session session;

    Inbox(Session session) {
        this.session = session;
    }

    /** Whether this event was never received; where the same one is being received elsewhere, waits for the outcome. */
    @Transactional(TxType.MANDATORY)
    boolean isNew(String eventId) {
        return session.createNativeMutationQuery("insert into inbox (event_id) values (:id) on conflict do nothing")
                        .setParameter("id", eventId)
                        .executeUpdate()
                == 1;
    }

    /** Forgets what was received before; answers how many events that were. */
    @Transactional(TxType.MANDATORY)
    int forget(Instant before) {
        return session.createNativeMutationQuery("delete from inbox where received_at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
