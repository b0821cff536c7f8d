package nl.stvda.voortgang.reports.intake;

import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jspecify.annotations.Nullable;

/** A record on its way to the service, with the headers that the relay gives it. */
public record Delivery(
        Map<String, String> headers, String key, @Nullable String data) {

    private static final AtomicLong OFFSETS = new AtomicLong();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    public static Delivery of(String type, String key, @Nullable String data) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_type", type);
        headers.put("ce_source", "/initiatives-service");
        headers.put("ce_time", "2026-03-04T05:06:07Z");
        headers.put("ce_specversion", "1.0");
        return new Delivery(headers, key, data);
    }

    public Delivery withHeader(String name, @Nullable String value) {
        var changed = new LinkedHashMap<>(headers);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new Delivery(changed, key, data);
    }

    public Delivery withData(String other) {
        return new Delivery(headers, key, other);
    }

    /** Delivers it and waits until it is processed; answers why it was refused, if it was. */
    public Optional<Throwable> to(InMemoryConnector connector) {
        return wait(sendTo(connector));
    }

    /** Delivers them at once, in this order, so that they become a batch; answers as {@link #to} for each. */
    public static List<Optional<Throwable>> together(InMemoryConnector connector, Delivery... deliveries) {
        var outcomes = Stream.of(deliveries)
                .map(delivery -> delivery.sendTo(connector))
                .toList();
        return outcomes.stream().map(Delivery::wait).toList();
    }

    private static Optional<Throwable> wait(CompletableFuture<Optional<Throwable>> outcome) {
        return outcome.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private CompletableFuture<Optional<Throwable>> sendTo(InMemoryConnector connector) {
        var outcome = new CompletableFuture<Optional<Throwable>>();
        var received = received();
        var message = Message.of(
                received.value(),
                Metadata.of(new IncomingKafkaRecordMetadata<>(received, "initiatives")),
                () -> {
                    outcome.complete(Optional.empty());
                    return CompletableFuture.completedFuture(null);
                },
                reason -> {
                    outcome.complete(Optional.of(reason));
                    return CompletableFuture.completedFuture(null);
                });
        connector.<Message<byte[]>>source("initiatives").send(message);
        return outcome;
    }

    /** The record as the service gets it. */
    ConsumerRecord<?, byte[]> received() {
        var value = data == null ? null : data.getBytes(StandardCharsets.UTF_8);
        var kafkaRecord = new ConsumerRecord<byte[], byte[]>(
                "initiatives", 0, OFFSETS.incrementAndGet(), key.getBytes(StandardCharsets.UTF_8), value);
        headers.forEach((name, text) -> kafkaRecord.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return kafkaRecord;
    }
}
