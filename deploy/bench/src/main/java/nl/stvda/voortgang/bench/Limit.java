package nl.stvda.voortgang.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.stvda.voortgang.local.Platform;

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
            // a copy of the service's own database: the same tables, indexes and constraints
            statement.execute("create database " + DATABASE);
        }
        try (var connection = platform.connect(DATABASE);
                var statement = connection.createStatement()) {
            statement.execute("create extension pg_trgm");
            statement.execute("""
                    create table initiative (
                        id uuid primary key, organisation text not null, external_id text not null, status text not null,
                        shared boolean not null, revision int not null, agreement text not null, level text not null,
                        themes text[] not null, content text not null, search_text text not null,
                        posted_fingerprint text not null, created_at timestamptz not null, changed_at timestamptz not null,
                        changed_by text not null, version int not null, unique (organisation, external_id));
                    create index on initiative using gin (themes);
                    create index on initiative using gin (search_text gin_trgm_ops);
                    create table outbox (
                        id uuid primary key, aggregate_type text not null, aggregate_id text not null, type text not null,
                        source text not null, time text not null, payload text not null,
                        created_at timestamptz not null default now());
                    create index on outbox (created_at);
                    """);
        }
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
                            insert into initiative values (?, 'fnv', ?, 'SUBMITTED', true, 1, 'digitalisation', 'sectoral',
                                array['digital-skills'], ?, ?, ?, now(), now(), 'fnv-system', 0)
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
        initiative.setString(4, "Leergang over digitalisering voor kaderleden Course on digitalisation FNV Academie");
        initiative.setString(5, row.externalId());
        initiative.executeUpdate();
        outbox.setObject(1, UUID.randomUUID());
        outbox.setString(2, id.toString());
        outbox.setString(3, row.body());
        outbox.executeUpdate();
        connection.commit();
    }
}
