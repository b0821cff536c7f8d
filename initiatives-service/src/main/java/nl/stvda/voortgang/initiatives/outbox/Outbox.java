package nl.stvda.voortgang.initiatives.outbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Where a use case leaves its event. */
@ApplicationScoped
public class Outbox {

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

    private String write(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An event of ours cannot be written as JSON", impossible);
        }
    }
}
