package nl.stvda.voortgang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.stvda.voortgang.local.Platform;
import nl.stvda.voortgang.local.component.Part;
import org.junit.jupiter.api.Test;

/** A consumer that is stopped in good order, at whatever moment, leaves its records for the next start. */
class LightStopTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int BACKLOG = 200;
    /** So many records were processed when the stop comes; the rest waits or is under way. */
    private static final List<Integer> MOMENTS = List.of(0, 1, 50, 100, 150);

    private final Platform platform;

    LightStopTest() {
        this.platform = Platform.builder()
                .ports(nl.stvda.voortgang.local.Ports.free())
                .dataDirectory(java.nio.file.Path.of("target", "light").toAbsolutePath())
                .fresh()
                .only(Part.POSTGRESQL, Part.KAFKA, Part.MAIL, Part.REPORTS_SERVICE, Part.NOTIFICATIONS_SERVICE)
                .start();
    }

    @Test
    void reportsServiceShowsEveryInitiativeThatWaited() throws SQLException {
        var deadLetters = Topic.of(platform, "initiatives.dlq").records();

        var ids = stopAgainAndAgainWhileRecordsWait(Part.REPORTS_SERVICE, "reports", platform.reportsUrl());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(strings("reports", "select id from initiative"))
                        .containsAll(ids));
        assertThat(Topic.of(platform, "initiatives.dlq").records()).isEqualTo(deadLetters);
    }

    @Test
    void notificationsServiceTellsOfEveryInitiativeThatWaitedOnce() throws SQLException {
        var deadLetters = Topic.of(platform, "initiatives.dlq").records();

        var ids = stopAgainAndAgainWhileRecordsWait(
                Part.NOTIFICATIONS_SERVICE, "notifications", platform.notificationsUrl());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                strings("notifications", "select initiative from alert where initiative is not null"))
                        .containsExactlyInAnyOrderElementsOf(ids));
        assertThat(strings("notifications", "select id from alert where initiative is null"))
                .isEmpty();
        assertThat(Topic.of(platform, "initiatives.dlq").records()).isEqualTo(deadLetters);
    }

    private Set<String> stopAgainAndAgainWhileRecordsWait(Part service, String database, String url)
            throws SQLException {
        var door = URI.create(url);
        platform.stop(service);
        var ids = postBacklog();
        try (var connection = platform.connect(database)) {
            connection.setAutoCommit(false);
            var before = processed(connection);
            startHeldAtItsFirstRecord(service, connection);
            stopWhileItHoldsARecord(service, door, connection);
            for (var moment : MOMENTS) {
                startHeldAtItsFirstRecord(service, connection);
                connection.commit();
                await().pollInterval(Duration.ofMillis(2)).atMost(PATIENCE).until(() -> {
                    return processed(connection) - before >= moment;
                });
                platform.stop(service);
            }
        } finally {
            platform.start(service);
        }
        return ids;
    }

    @org.junit.jupiter.api.AfterEach
    void end() {
        platform.stop();
    }

    private Set<String> postBacklog() {
        var topic = Topic.of(platform, "initiatives");
        var before = topic.records();
        Map<String, Object> settings = Map.of("bootstrap.servers", platform.bootstrapServers(), "acks", "all");
        var ids = new java.util.HashSet<String>();
        try (var producer = new org.apache.kafka.clients.producer.KafkaProducer<>(
                settings,
                new org.apache.kafka.common.serialization.StringSerializer(),
                new org.apache.kafka.common.serialization.StringSerializer())) {
            var golden = java.nio.file.Files.readString(
                    java.nio.file.Path.of("../../initiatives-service/events/initiative.submitted.v1.json"));
            for (int i = 0; i < BACKLOG; i++) {
                var id = java.util.UUID.randomUUID().toString();
                ids.add(id);
                var body = golden.replaceFirst("\"id\"\\s*:\\s*\"[^\"]*\"", "\"id\": \"" + id + "\"")
                        .replaceFirst("\"revision\"\\s*:\\s*\\d+", "\"revision\": 1");
                var r = new org.apache.kafka.clients.producer.ProducerRecord<>("initiatives", id, body);
                for (var h : Map.of(
                                "ce_id",
                                java.util.UUID.randomUUID().toString(),
                                "ce_type",
                                "nl.stvda.initiative.submitted.v1",
                                "ce_source",
                                "/initiatives-service",
                                "ce_specversion",
                                "1.0",
                                "ce_time",
                                "2026-01-01T00:00:00Z")
                        .entrySet())
                    r.headers().add(h.getKey(), h.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                var _ = producer.send(r);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        await().atMost(PATIENCE).until(() -> topic.records() == before + BACKLOG);
        return ids;
    }

    private java.util.List<String> strings(String database, String query) throws SQLException {
        var list = new java.util.ArrayList<String>();
        try (var c = platform.connect(database);
                var st = c.createStatement();
                var rs = st.executeQuery(query)) {
            while (rs.next()) list.add(rs.getString(1));
        }
        return list;
    }

    /** With the inbox locked it can begin with a record and not end; all others wait until the lock goes. */
    private void startHeldAtItsFirstRecord(Part service, Connection connection) throws SQLException {
        execute(connection, "lock table inbox in share mode");
        platform.start(service);
        await().pollInterval(Duration.ofMillis(20)).atMost(PATIENCE).until(() -> count(connection, """
                        select count(*) from pg_locks
                        where not granted and relation = 'inbox'::regclass""") > 0);
    }

    private void stopWhileItHoldsARecord(Part service, URI door, Connection connection) throws SQLException {
        var pid = platform.pid(service).orElseThrow();
        var stopping = CompletableFuture.runAsync(() -> platform.stop(service));
        await().until(() -> isClosed(door));
        connection.commit();
        stopping.join();
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    /** The door closes first; from then on the service is ending. */
    private static boolean isClosed(URI door) {
        try (var _ = new Socket(door.getHost(), door.getPort())) {
            return false;
        } catch (IOException refused) {
            return true;
        }
    }

    private static long processed(Connection connection) throws SQLException {
        return count(connection, "select count(*) from inbox");
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
