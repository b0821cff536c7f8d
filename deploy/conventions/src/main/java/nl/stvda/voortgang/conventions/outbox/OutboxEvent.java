package nl.stvda.voortgang.conventions.outbox;

/**
 * A fact for other services.
 *
 * @param aggregateType what kind of thing it is about
 * @param aggregateId which one; records of one id stay in order
 * @param type the CloudEvents type, versioned: {@code nl.stvda.initiative.submitted.v1}
 * @param payload the full state of the aggregate, written as JSON at once, so that later changes cannot rewrite it
 * @param bulk whether it is one of many that come at once, and for which others need not wait
 */
public record OutboxEvent(String aggregateType, String aggregateId, String type, Object payload, boolean bulk) {

    /** One that comes by itself. */
    public OutboxEvent(String aggregateType, String aggregateId, String type, Object payload) {
        this(aggregateType, aggregateId, type, payload, false);
    }
}
