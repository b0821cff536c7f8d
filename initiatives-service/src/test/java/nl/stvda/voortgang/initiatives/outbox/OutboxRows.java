package nl.stvda.voortgang.initiatives.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;

/** What Debezium would find, in the order of commits of one aggregate. */
@ApplicationScoped
public class OutboxRows {

    private final Session session;

    OutboxRows(Session session) {
        this.session = session;
    }

    @Transactional
    public List<Row> about(String aggregateId) {
        return session.createNativeQuery(
                        "select type, source, time, payload, bulk from outbox where aggregate_id = :id order by id",
                        Tuple.class)
                .setParameter("id", aggregateId)
                .getResultStream()
                .map(row -> new Row(
                        row.get("type", String.class),
                        row.get("source", String.class),
                        row.get("time", String.class),
                        row.get("payload", String.class),
                        row.get("bulk", Boolean.class)))
                .toList();
    }

    /** How many events tell the state of an initiative that its organisation calls so. */
    @Transactional
    public long mentioning(String externalId) {
        return session.createNativeQuery(
                        "select count(*) from outbox where aggregate_type = 'initiative' and payload like :text",
                        Long.class)
                .setParameter("text", "%\"" + externalId + "\"%")
                .getSingleResult();
    }

    /** One event. */
    public record Row(String type, String source, String time, String payload, boolean bulk) {}
}
