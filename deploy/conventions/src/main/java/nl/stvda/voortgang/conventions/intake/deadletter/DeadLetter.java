package nl.stvda.voortgang.conventions.intake.deadletter;

import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record that was given up.
 *
 * @param channel by which it came
 * @param received the record as it was; without its value in a list
 * @param attempts how often it was played back in vain
 * @param handledBy who played it back or discarded it, the last time
 * @param reason why it was discarded
 */
record DeadLetter(
        UUID id,
        String channel,
        ConsumerRecord<byte[], byte[]> received,
        String cause,
        Instant givenUpAt,
        DeadLetterState state,
        int attempts,
        @Nullable String handledBy,
        @Nullable Instant handledAt,
        @Nullable String reason) {

    boolean isWaiting() {
        return state == DeadLetterState.WAITING;
    }
}
