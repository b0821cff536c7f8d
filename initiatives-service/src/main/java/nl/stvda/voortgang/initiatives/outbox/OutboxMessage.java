package nl.stvda.voortgang.initiatives.outbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The row that Debezium reads; its id is the CloudEvents id. */
@Entity
@Table(name = "outbox")
@SuppressWarnings("unused") // written here, read by Debezium
class OutboxMessage {

    @Id
    private UUID id;

    private String aggregateType;
    private String aggregateId;
    private String type;
    private String source;
    /** Text, because it goes into a header as it is (RFC 3339). */
    private String time;

    private String payload;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    OutboxMessage() {}

    OutboxMessage(UUID id, OutboxEvent event, String payload, Instant now) {
        this.id = id;
        aggregateType = event.aggregateType();
        aggregateId = event.aggregateId();
        type = event.type();
        source = Outbox.SOURCE;
        time = now.toString();
        this.payload = payload;
        createdAt = now;
    }
}
