package nl.stvda.voortgang.initiatives.outbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/** Where a use case leaves its event. */
@ApplicationScoped
public class Outbox {

    static final String SOURCE = "/initiatives-service";

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(EntityManager entityManager, ObjectMapper json, Clock clock) {
        this.entityManager = entityManager;
        this.json = json;
        this.clock = clock;
    }

    /** Joins the caller's transaction and fails without one: an event never outlives or precedes its cause. */
    @Transactional(MANDATORY)
    public void append(OutboxEvent event) {
        var id = Generators.timeBasedEpochGenerator().generate();
        entityManager.persist(new OutboxMessage(id, event, write(event.payload()), clock.instant()));
    }

    /** As {@link #append}, for many, in their order. */
    @Transactional(MANDATORY)
    public void appendAll(List<OutboxEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        // one generator, so that the order of the ids is the order of the events
        var ids = Generators.timeBasedEpochGenerator();
        var now = clock.instant();
        entityManager
                .createNativeQuery("""
                        insert into outbox (id, aggregate_type, aggregate_id, type, source, time, payload, created_at)
                        select cast(id as uuid), aggregate_type, aggregate_id, type, :source, :time, payload, :now
                        from unnest(:ids, :aggregateTypes, :aggregateIds, :types, :payloads)
                            as event (id, aggregate_type, aggregate_id, type, payload)
                        """)
                .setParameter("source", SOURCE)
                .setParameter("time", now.toString())
                .setParameter("now", now)
                .setParameter("ids", column(events, _ -> ids.generate().toString()))
                .setParameter("aggregateTypes", column(events, OutboxEvent::aggregateType))
                .setParameter("aggregateIds", column(events, OutboxEvent::aggregateId))
                .setParameter("types", column(events, OutboxEvent::type))
                .setParameter("payloads", column(events, event -> write(event.payload())))
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
