package nl.stvda.voortgang.conventions.intake.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import org.hibernate.Session;

/** The table {@code dead_letter}. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DeadLetterRepository {

    private static final UUID HIGHEST_ID = new UUID(-1, -1);

    private final Session session;

    DeadLetterRepository(Session session) {
        this.session = session;
    }

    /** Once, however often the same record is given up. */
    void keep(DeadLetter letter) {
        var received = letter.received();
        session.createNativeMutationQuery("""
                        insert into dead_letter (id, channel, topic, partition, record_offset, written_at, key, value, headers,
                            cause, given_up_at, state)
                        values (:id, :channel, :topic, :partition, :offset, :written, :key, :value, :headers,
                            :cause, :givenUp, :state)
                        on conflict (topic, partition, record_offset, written_at) do nothing
                        """)
                .setParameter("id", letter.id())
                .setParameter("channel", letter.channel())
                .setParameter("topic", received.topic())
                .setParameter("partition", received.partition())
                .setParameter("offset", received.offset())
                .setParameter("written", Instant.ofEpochMilli(received.timestamp()))
                .setParameter("key", received.key(), byte[].class)
                .setParameter("value", received.value(), byte[].class)
                .setParameter("headers", HeaderText.of(received.headers()))
                .setParameter("cause", letter.cause())
                .setParameter("givenUp", letter.givenUpAt())
                .setParameter("state", letter.state().code())
                .executeUpdate();
    }

    /**
     * Newest first, one more than the page holds, without the values. The state is written out, because the index of those
     * that wait serves a question only that says so itself.
     */
    List<DeadLetter> page(Optional<DeadLetterState> state, PageRequest<UUID> page) {
        var ofState =
                state.map(one -> "state = '%s' and ".formatted(one.code())).orElse("");
        return DeadLetterRow.query(
                        session, "null::bytea", "where " + ofState + "id < :before order by id desc limit :most")
                .setParameter("before", page.after().orElse(HIGHEST_ID))
                .setParameter("most", page.limit() + 1)
                .getResultStream()
                .map(DeadLetterRow::letter)
                .toList();
    }

    Optional<DeadLetter> find(UUID id) {
        return one(id, "");
    }

    /** As above, and waits until nobody else has it in hand. */
    Optional<DeadLetter> lock(UUID id) {
        return one(id, "for update");
    }

    void update(DeadLetter letter) {
        session.createNativeMutationQuery("""
                        update dead_letter set cause = :cause, state = :state, attempts = :attempts, handled_by = :by,
                            handled_at = :at, reason = :reason
                        where id = :id
                        """)
                .setParameter("id", letter.id())
                .setParameter("cause", letter.cause())
                .setParameter("state", letter.state().code())
                .setParameter("attempts", letter.attempts())
                .setParameter("by", letter.handledBy())
                .setParameter("at", letter.handledAt())
                .setParameter("reason", letter.reason(), String.class)
                .executeUpdate();
    }

    /** Removes at most so many that were settled before; answers how many. */
    int removeSettled(Instant before, int most) {
        return session.createNativeMutationQuery("""
                        delete from dead_letter where id = any(array(
                            select id from dead_letter where state <> 'waiting' and handled_at < :before
                            limit :most for update skip locked
                        ))
                        """)
                .setParameter("before", before)
                .setParameter("most", most)
                .executeUpdate();
    }

    private Optional<DeadLetter> one(UUID id, String lock) {
        return DeadLetterRow.query(session, "value", "where id = :id " + lock)
                .setParameter("id", id)
                .getResultStream()
                .map(DeadLetterRow::letter)
                .findFirst();
    }
}
