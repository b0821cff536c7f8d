package nl.stvda.voortgang.conventions.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Remembers events in the transaction of their effect: an event has its effect and is remembered, or neither. */
@ApplicationScoped
public class Inbox {

    private final Session session;

    Inbox(Session session) {
        this.session = session;
    }

    /**
     * Those that were never received, each once and in the same order. Where one of them is being received elsewhere,
     * waits for the outcome.
     */
    @Transactional(TxType.MANDATORY)
    public <T> List<T> fresh(List<T> received, Function<T, EventKey> key) {
        var fresh = remember(received.stream().map(key).toList());
        return received.stream().filter(item -> fresh.remove(key.apply(item))).toList();
    }

    /** In one order, so that two transactions never wait for each other. */
    private Set<EventKey> remember(List<EventKey> keys) {
        return session.createNativeQuery("""
                        insert into inbox (source, event)
                        select source, event from unnest(:sources, :events) as received (source, event)
                        order by source, event
                        on conflict do nothing
                        returning source, event
                        """, Object[].class)
                .setParameter("sources", keys.stream().map(EventKey::source).toArray(String[]::new))
                .setParameter("events", keys.stream().map(EventKey::event).toArray(String[]::new))
                .getResultStream()
                .map(row -> new EventKey((String) row[0], (String) row[1]))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Forgets at most so many of the events received before, except those of these sources; answers how many it forgot. */
    @Transactional(TxType.MANDATORY)
    int forget(Instant before, Collection<String> exceptions, int most) {
        return session.createNativeMutationQuery("""
                        with old as materialized (
                            select source, event from inbox
                            where received_at < :before and source <> all (:exceptions)
                            limit :most for update skip locked
                        )
                        delete from inbox using old where inbox.source = old.source and inbox.event = old.event
                        """)
                .setParameter("most", most)
                .setParameter("before", before)
                .setParameter("exceptions", exceptions.toArray(String[]::new))
                .executeUpdate();
    }
}
