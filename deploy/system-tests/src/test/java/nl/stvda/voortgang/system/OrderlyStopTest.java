package nl.stvda.voortgang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stvda.voortgang.local.Platform;
import nl.stvda.voortgang.local.component.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A consumer that is stopped in good order, at whatever moment, leaves its records for the next start. */
@ExtendWith(RunningPlatform.class)
class OrderlyStopTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int BACKLOG = 200;
    /** So many records were processed when the stop comes; the rest waits or is under way. */
    private static final List<Integer> MOMENTS = List.of(0, 1, 50, 100, 150);

    private final Platform platform;

    OrderlyStopTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void reportsServiceShowsEveryInitiativeThatWaited() throws SQLException {
        var deadLetters = Topic.of(platform, "initiatives.dlq").records();

        var ids = stopAgainAndAgainWhileRecordsWait(Part.REPORTS_SERVICE, "reports", platform.reportsUrl());
        var secretary = Partner.person(platform, "secretaris");

        await().atMost(PATIENCE).untilAsserted(() -> {
            var draft = Draft.of(secretary);
            ids.forEach(id -> draft.entry(id).hasRevision(1));
        });
        assertThat(Topic.of(platform, "initiatives.dlq").records()).isEqualTo(deadLetters);
    }

    @Test
    void notificationsServiceTellsOfEveryInitiativeThatWaitedOnce() throws SQLException {
        var deadLetters = Topic.of(platform, "initiatives.dlq").records();
        var begin = Instant.now();

        var ids = stopAgainAndAgainWhileRecordsWait(
                Part.NOTIFICATIONS_SERVICE, "notifications", platform.notificationsUrl());
        var secretary = Partner.person(platform, "secretaris");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(alertsAbout(ids, begin, secretary))
                        .hasSize(BACKLOG)
                        .allSatisfy((id, times) -> assertThat(times).isOne()));
        assertThat(Topic.of(platform, "initiatives.dlq").records()).isEqualTo(deadLetters);
    }

    private Map<String, Long> alertsAbout(Set<String> ids, Instant begin, Partner secretary) {
        return Inbox.since(begin, platform, secretary).stream()
                .map(Inbox.Alert::initiative)
                .filter(ids::contains)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
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

    private Set<String> postBacklog() {
        var partner = Partner.system(platform, "cnv");
        var topic = Topic.of(platform, "initiatives");
        var before = topic.records();
        var ids = IntStream.range(0, BACKLOG)
                .mapToObj(number -> partner.posted(Partner.initiative(Titles.unique("Voor na de stop " + number))))
                .collect(Collectors.toSet());
        await().atMost(PATIENCE).until(() -> topic.records() == before + BACKLOG);
        return ids;
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
