package nl.stvda.voortgang.conventions.intake.deadletter;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** A row of the table {@code dead_letter}, as it is read. */
final class DeadLetterRow {

    private DeadLetterRow() {}

    /** Rows with what stands for their value, which can be large. */
    static NativeQuery<Tuple> query(Session session, String value, String which) {
        return session.createNativeQuery("""
                        select id, channel, topic, partition, record_offset, written_at, key, %s as value, headers, cause,
                            given_up_at, state, attempts, handled_by, handled_at, reason
                        from dead_letter %s
                        """.formatted(value, which), Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("channel", String.class)
                .addScalar("topic", String.class)
                .addScalar("partition", Integer.class)
                .addScalar("record_offset", Long.class)
                .addScalar("written_at", Instant.class)
                .addScalar("key", byte[].class)
                .addScalar("value", byte[].class)
                .addScalar("headers", String.class)
                .addScalar("cause", String.class)
                .addScalar("given_up_at", Instant.class)
                .addScalar("state", String.class)
                .addScalar("attempts", Integer.class)
                .addScalar("handled_by", String.class)
                .addScalar("handled_at", Instant.class)
                .addScalar("reason", String.class);
    }

    static DeadLetter letter(Tuple row) {
        return new DeadLetter(
                row.get("id", UUID.class),
                row.get("channel", String.class),
                received(row),
                row.get("cause", String.class),
                row.get("given_up_at", Instant.class),
                DeadLetterState.of(row.get("state", String.class)),
                row.get("attempts", Integer.class),
                row.get("handled_by", String.class),
                row.get("handled_at", Instant.class),
                row.get("reason", String.class));
    }

    private static ConsumerRecord<byte[], byte[]> received(Tuple row) {
        return new ConsumerRecord<>(
                row.get("topic", String.class),
                row.get("partition", Integer.class),
                row.get("record_offset", Long.class),
                row.get("written_at", Instant.class).toEpochMilli(),
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                row.get("key", byte[].class),
                row.get("value", byte[].class),
                HeaderText.read(row.get("headers", String.class)),
                Optional.empty());
    }
}
