package nl.stvda.voortgang.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stvda.voortgang.local.Platform;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A record that nobody can read is set aside and reported; what comes after it arrives. */
@ExtendWith(RunningPlatform.class)
class PoisonTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Platform platform;

    PoisonTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void reachesTheDeadLettersAndTheNextRecordIsProcessed() {
        var poison = "{\"this is\": \"no initiative\", \"marker\": \"%s\"".formatted(UUID.randomUUID());
        var secretary = Partner.person(platform, "secretaris");

        putOnEveryPartition(poison);
        var id = Partner.system(platform, "fnv")
                .post(Partner.initiative(Titles.unique("Na het gif")))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        await().atMost(PATIENCE)
                .untilAsserted(() -> Draft.of(secretary).entry(id).hasRevision(1));
        // each service refused it on each of the 12 partitions
        assertThat(deadLettersWith(poison))
                .containsExactlyInAnyOrderEntriesOf(Map.of("reports-service", 12, "notifications-service", 12));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Inbox.all(platform, secretary))
                        .anySatisfy(alert -> assertThat(alert.type()).isEqualTo("delivery-problem")));
    }

    private void putOnEveryPartition(String poison) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                platform.bootstrapServers(),
                ProducerConfig.ACKS_CONFIG,
                "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (var partition : producer.partitionsFor("initiatives")) {
                var event = new ProducerRecord<>(
                        "initiatives", partition.partition(), UUID.randomUUID().toString(), poison);
                event.headers()
                        .add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8))
                        .add("ce_type", "nl.stvda.initiative.submitted.v1".getBytes(UTF_8))
                        .add("ce_source", "/initiatives-service".getBytes(UTF_8))
                        .add("ce_specversion", "1.0".getBytes(UTF_8))
                        .add("content-type", "application/json".getBytes(UTF_8));
                var _ = producer.send(event);
            }
        }
    }

    /** How many of them each consumer sent; reads until there are as many as expected. */
    private Map<String, Integer> deadLettersWith(String poison) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                platform.bootstrapServers(),
                ConsumerConfig.GROUP_ID_CONFIG,
                "system-test-" + UUID.randomUUID(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        var found = new HashMap<String, Integer>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("initiatives.dlq"));
            await().atMost(PATIENCE).until(() -> {
                for (var letter : consumer.poll(Duration.ofMillis(200))) {
                    if (poison.equals(letter.value())) {
                        found.merge(consumerOf(letter), 1, Integer::sum);
                    }
                }
                return found.values().stream().mapToInt(Integer::intValue).sum() >= 24;
            });
        }
        return found;
    }

    private static String consumerOf(ConsumerRecord<String, String> letter) {
        return new String(letter.headers().lastHeader("dead-letter-consumer").value(), UTF_8);
    }
}
