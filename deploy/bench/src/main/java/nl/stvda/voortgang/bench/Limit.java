package nl.stvda.voortgang.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.stvda.voortgang.local.Platform;
import org.flywaydb.core.Flyway;

/**
 * The most that this PostgreSQL can do: the row of an initiative and its outbox row, with the same indexes and the same
 * durability, inserted by JDBC with nothing in between. In a database of its own, so that no relay reads it.
 */
final class Limit {

    private static final String DATABASE = "bench_limit";

    private final Platform platform;

    Limit(Platform platform) throws SQLException {
        this.platform = platform;
        try (var connection = platform.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + DATABASE);
            statement.execute("create database " + DATABASE);
        }
        try (var connection = platform.connect(DATABASE)) {
            migrate(connection.getMetaData());
        }
    }

    /** With the service's own migrations, so that tables, indexes and triggers are the same. */
    private static void migrate(DatabaseMetaData database) throws SQLException {
        Flyway.configure()
                .dataSource(database.getURL(), database.getUserName(), null)
                .locations(
                        "filesystem:" + Path.of("initiatives-service", "src", "main", "resources", "db", "migration"))
                .placeholders(Map.of("begins-with", "stichting"))
                .load()
                .migrate();
    }

    Measurement measure(int connections, Duration duration) throws InterruptedException, ExecutionException {
        var latency = Measurement.histogram();
        var start = System.nanoTime();
        var end = start + duration.toNanos();
        var done = 0L;
        try (var executor = Executors.newFixedThreadPool(connections)) {
            var workers = executor.invokeAll(IntStream.range(0, connections)
                    .<Callable<Measurement>>mapToObj(_ -> () -> insertUntil(end))
                    .toList());
            for (var worker : workers) {
                var part = worker.get();
                done += part.done();
                latency.add(part.latency());
            }
        }
        return new Measurement(done, Duration.ofNanos(System.nanoTime() - start), latency);
    }

    private Measurement insertUntil(long end) throws SQLException {
        var latency = Measurement.histogram();
        try (var connection = platform.connect(DATABASE)) {
            connection.setAutoCommit(false);
            try (var initiative = connection.prepareStatement("""
                            insert into initiative (id, organisation, external_id, status, shared, revision, agreement, level, themes,
                                content, search_text, search_languages, posted_fingerprint, review_state, created_at, changed_at, changed_by, version)
                            values (?, 'fnv', ?, 'SUBMITTED', true, 1, 'digitalisation', 'sectoral', array['digital-skills'], ?, ?, '{nl,en}', ?,
                                'PENDING', now(), now(), 'fnv-system', 0)
                            on conflict (organisation, external_id) do nothing
                            """);
                    var outbox = connection.prepareStatement("""
                            insert into outbox values (?, 'initiative', ?, 'nl.stvda.initiative.submitted.v1',
                                '/initiatives-service', '2026-01-01T00:00:00Z', ?, now())
                            """)) {
                while (System.nanoTime() < end) {
                    var begin = System.nanoTime();
                    insert(connection, initiative, outbox);
                    latency.recordValue((System.nanoTime() - begin) / 1_000);
                }
            }
        }
        return new Measurement(latency.getTotalCount(), Duration.ZERO, latency);
    }

    private static void insert(Connection connection, PreparedStatement initiative, PreparedStatement outbox)
            throws SQLException {
        var row = Row.next();
        var id = UUID.randomUUID();
        initiative.setObject(1, id);
        initiative.setString(2, row.externalId());
        initiative.setString(3, row.body());
        initiative.setString(4, row.folded());
        initiative.setString(5, row.externalId());
        initiative.executeUpdate();
        outbox.setObject(1, UUID.randomUUID());
        outbox.setString(2, id.toString());
        outbox.setString(3, row.body());
        outbox.executeUpdate();
        connection.commit();
    }
}
