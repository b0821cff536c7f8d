package nl.stvda.voortgang.reports.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Says on each dead letter who could not read it: two services put theirs into the same topic. Made by Kafka. */
public final class DeadLetterSender implements ProducerInterceptor<Object, Object> {

    private static final String HEADER = "dead-letter-consumer";
    private static final byte[] NAME = "reports-service".getBytes(StandardCharsets.UTF_8);

    @Override
    public ProducerRecord<Object, Object> onSend(ProducerRecord<Object, Object> letter) {
        letter.headers().add(HEADER, NAME);
        return letter;
    }

    @Override
    public void onAcknowledgement(@Nullable RecordMetadata metadata, @Nullable Exception failure) {
        // the connector looks after the outcome
    }

    @Override
    public void configure(Map<String, ?> settings) {
        // nothing to set
    }

    @Override
    public void close() {
        // nothing is held
    }
}
