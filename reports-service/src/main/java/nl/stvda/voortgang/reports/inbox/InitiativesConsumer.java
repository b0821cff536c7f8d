package nl.stvda.voortgang.reports.inbox;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * Takes the records of the topic one after the other, so that those of one initiative keep their order. A failure that
 * gets out of here sends the record to the dead letters, with its cause, and the next one is taken.
 */
@ApplicationScoped
class InitiativesConsumer {

    private final Patience patience;

    InitiativesConsumer(Patience patience) {
        this.patience = patience;
    }

    @Incoming("initiatives")
    @Blocking
    void onRecord(@Nullable String data, IncomingKafkaRecordMetadata<String, String> envelope) {
        patience.process(envelope.getHeaders(), data);
    }
}
