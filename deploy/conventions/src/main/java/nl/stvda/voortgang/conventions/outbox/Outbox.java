package nl.stvda.voortgang.conventions.outbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.quarkus.runtime.ApplicationConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;

/**
 * Where a use case leaves its events: as rows of the table {@code outbox}, whose shape is the contract of the relay. The
 * id of a row becomes the id of its CloudEvent, and the name of the service its source.
 */
@ApplicationScoped
public class Outbox {

    private final Session session;
    private final ObjectMapper json;
    private final Clock clock;
    private final String source;

    /** One for all, so that the order of the ids is the order of the events, also within a millisecond. */
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    Outbox(Session session, ObjectMapper json, Clock clock, ApplicationConfig application) {
        this.session = session;
        this.json = json;
        this.clock = clock;
        source = "/" + application.name().orElseThrow();
    }

    /** Joins the caller's transaction and fails without one: an event never outlives or precedes its cause. */
    @Transactional(MANDATORY)
    public void append(OutboxEvent event) {
        appendAll(List.of(event));
    }

    /** As {@link #append}, for many, in their order. */
    @Transactional(MANDATORY)
    public void appendAll(List<OutboxEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        var now = clock.instant();
        session.createNativeMutationQuery("""
                        insert into outbox (id, aggregate_type, aggregate_id, type, source, time, payload, bulk, created_at)
                        select cast(id as uuid), aggregate_type, aggregate_id, type, :source, :time, payload, bulk, :now
                        from unnest(:ids, :aggregateTypes, :aggregateIds, :types, :payloads, :bulk)
                            as event (id, aggregate_type, aggregate_id, type, payload, bulk)
                        """)
                .setParameter("source", source)
                // text, because it goes into a header as it is (RFC 3339)
                .setParameter("time", now.toString())
                .setParameter("now", now)
                .setParameter("ids", column(events, _ -> ids.generate().toString()))
                .setParameter("aggregateTypes", column(events, OutboxEvent::aggregateType))
                .setParameter("aggregateIds", column(events, OutboxEvent::aggregateId))
                .setParameter("types", column(events, OutboxEvent::type))
                .setParameter("payloads", column(events, event -> write(event.payload())))
                .setParameter("bulk", events.stream().map(OutboxEvent::bulk).toArray(Boolean[]::new))
                .executeUpdate();
    }

    private static String[] column(List<OutboxEvent> events, Function<OutboxEvent, String> value) {
        return events.stream().map(value).toArray(String[]::new);
    }

    private String write(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An event of ours cannot be written as JSON", impossible);
        }
    }
}
