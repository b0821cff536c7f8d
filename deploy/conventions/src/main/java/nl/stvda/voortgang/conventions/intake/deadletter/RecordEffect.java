package nl.stvda.voortgang.conventions.intake.deadletter;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What the records of a channel do in this service: the same when they arrive and when they are played back. */
public interface RecordEffect {

    /** The channel, as {@code @Incoming} names it. */
    String channel();

    /** One transaction, for all of these records or for none. Drops those that have had their effect. */
    void take(List<ConsumerRecord<?, byte[]>> records);
}
