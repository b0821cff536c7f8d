package nl.stvda.voortgang.notifications.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import io.smallrye.reactive.messaging.memory.InMemorySource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** Sends what the initiatives-service would, starting from its golden examples. */
@ApplicationScoped
public class IncomingEvents {

    private static final Path GOLDEN = Path.of("../initiatives-service/events");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicLong OFFSETS = new AtomicLong();

    private final InMemoryConnector connector;

    IncomingEvents(@Any InMemoryConnector connector) {
        this.connector = connector;
    }

    /** The data of a golden example, changed for this test. */
    public static ObjectNode golden(String name, Consumer<ObjectNode> change) {
        return read(name + ".v1.json", change);
    }

    /** As above, of an example that shows a special case. */
    static ObjectNode golden(String name, String special, Consumer<ObjectNode> change) {
        return read("%s.v1.%s.json".formatted(name, special), change);
    }

    private static ObjectNode read(String file, Consumer<ObjectNode> change) {
        try {
            var data = (ObjectNode) JSON.readTree(Files.readString(GOLDEN.resolve(file)));
            change.accept(data);
            return data;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An initiative of its own, so that tests do not see each other's. */
    public static ObjectNode initiative(String name, UUID id, String title) {
        return golden(name, data -> {
            data.put("id", id.toString());
            data.withObject("/title").put("nl", title).put("en", title + " (en)");
        });
    }

    /** Sends an event with an id of its own; completes as the service settles it. */
    public CompletableFuture<Void> send(String type, ObjectNode data) {
        return send(UUID.randomUUID(), type, data);
    }

    public CompletableFuture<Void> send(UUID eventId, String type, ObjectNode data) {
        return send(
                "initiatives",
                data.toString().getBytes(UTF_8),
                Map.of(
                        "ce_id",
                        eventId.toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/initiatives-service",
                        "ce_time",
                        "2026-03-04T05:06:07Z",
                        "ce_specversion",
                        "1.0"));
    }

    /** Sends any record; fails with the reason when the service gives it up. */
    public CompletableFuture<Void> send(String channel, byte[] value, Map<String, String> headers) {
        var received = new ConsumerRecord<>(channel, 0, OFFSETS.incrementAndGet(), "key".getBytes(UTF_8), value);
        headers.forEach((name, content) -> received.headers().add(name, content.getBytes(UTF_8)));
        return deliver(channel, received);
    }

    /** Delivers a record, perhaps not for the first time. */
    public CompletableFuture<Void> deliver(String channel, ConsumerRecord<byte[], byte[]> received) {
        var settled = new CompletableFuture<Void>();
        InMemorySource<Message<byte[]>> source = connector.source(channel);
        source.send(Message.of(
                received.value(),
                Metadata.of(new IncomingKafkaRecordMetadata<>(received, channel)),
                () -> {
                    settled.complete(null);
                    return CompletableFuture.completedFuture(null);
                },
                failure -> {
                    settled.completeExceptionally(failure);
                    return CompletableFuture.completedFuture(null);
                }));
        return settled;
    }
}
