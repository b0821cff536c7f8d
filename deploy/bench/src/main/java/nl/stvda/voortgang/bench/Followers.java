package nl.stvda.voortgang.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stvda.voortgang.local.Platform;
import nl.stvda.voortgang.local.component.Part;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** Whether those who follow the events keep pace with what is let in. */
final class Followers {

    private static final String TOPIC = "initiatives";
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Platform platform;

    Followers(Platform platform) {
        this.platform = platform;
    }

    /** A service that follows, and where it remembers what it took in. */
    enum Follower {
        DRAFT("draft", Part.REPORTS_SERVICE, "reports"),
        INBOX("inbox", Part.NOTIFICATIONS_SERVICE, "notifications");

        private final String label;
        private final Part part;
        private final String database;

        Follower(String label, Part part, String database) {
            this.label = label;
            this.part = part;
            this.database = database;
        }

        String label() {
            return label;
        }
    }

    /** How long an import took, and how long after its beginning each follower had all of it. */
    record Pace(Duration imported, Map<Follower, Duration> complete) {}

    /** How many events a follower took in, and how fast, once it had begun. */
    record CatchUp(long events, double perSecond) {}

    Pace pace(Imports imports) throws IOException, InterruptedException {
        awaitRest();
        var begin = System.nanoTime();
        var imported = imports.importFile();
        var target = events();
        var complete = Map.<Follower, Duration>of();
        var deadline = begin + PATIENCE.toNanos();
        while (complete.size() < Follower.values().length) {
            complete = lookAgain(complete, target, begin);
            pauseUntil(deadline, "Not everything that was imported was followed");
        }
        return new Pace(imported, complete);
    }

    private Map<Follower, Duration> lookAgain(Map<Follower, Duration> before, long target, long begin) {
        return Map.copyOf(Arrays.stream(Follower.values())
                .filter(follower -> before.containsKey(follower) || applied(follower) >= target)
                .collect(Collectors.toMap(
                        Function.identity(),
                        follower -> before.getOrDefault(follower, Duration.ofNanos(System.nanoTime() - begin)))));
    }

    /** Starts a follower that was never there, which reads the topic from its start. */
    CatchUp catchUp(Follower follower) throws InterruptedException {
        var all = events();
        awaitTopic(all);
        platform.start(follower.part);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var before = applied(follower);
        var begin = System.nanoTime();
        while (applied(follower) < all) {
            pauseUntil(deadline, "The %s did not catch up".formatted(follower.label));
        }
        return new CatchUp(all - before, (all - before) * 1e9 / (System.nanoTime() - begin));
    }

    /** Returns when nothing is left to follow. */
    void awaitRest() throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (Arrays.stream(Follower.values()).anyMatch(follower -> applied(follower) < events())) {
            pauseUntil(deadline, "The followers did not come to rest");
        }
    }

    private void awaitTopic(long all) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var kafka = Admin.create(
                Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, (Object) platform.bootstrapServers()))) {
            while (inTopic(kafka) < all) {
                pauseUntil(deadline, "The relay did not bring everything to the topic");
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Kafka does not say what is in the topic", failure);
        }
    }

    private static long inTopic(Admin kafka) throws InterruptedException, ExecutionException {
        var topic = kafka.describeTopics(List.of(TOPIC)).allTopicNames().get().get(TOPIC);
        var partitions = Objects.requireNonNull(topic).partitions().stream()
                .collect(Collectors.toMap(
                        partition -> new TopicPartition(TOPIC, partition.partition()),
                        partition -> OffsetSpec.latest()));
        return kafka.listOffsets(partitions).all().get().values().stream()
                .mapToLong(ListOffsetsResultInfo::offset)
                .sum();
    }

    private long events() {
        return count("initiatives", "select count(*) from outbox");
    }

    private long applied(Follower follower) {
        return count(follower.database, "select count(*) from inbox where source = '/initiatives-service'");
    }

    private long count(String database, String query) {
        try (var connection = platform.connect(database);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException("%s cannot be counted".formatted(database), failure);
        }
    }

    private static void pauseUntil(long deadline, String otherwise) throws InterruptedException {
        if (System.nanoTime() > deadline) {
            throw new IllegalStateException(otherwise + " within " + PATIENCE);
        }
        Thread.sleep(LOOK);
    }
}
