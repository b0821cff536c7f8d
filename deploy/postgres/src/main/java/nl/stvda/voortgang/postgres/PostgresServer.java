package nl.stvda.voortgang.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** A running PostgreSQL 18 on the loopback address, with logical decoding on, as Debezium needs it. */
public final class PostgresServer implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final Duration STARTUP_LIMIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;

    private PostgresServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Starts on a free port with a directory that is removed at the end: for tests. */
    public static PostgresServer startThrowaway() {
        return start(builder(Durability.THROWAWAY), Durability.THROWAWAY);
    }

    /** Starts on {@code port} and keeps what is in {@code dataDirectory}. */
    public static PostgresServer start(Path dataDirectory, int port, Path log, Durability durability) {
        var output = ProcessBuilder.Redirect.appendTo(log.toFile());
        return start(
                builder(durability)
                        .setPort(port)
                        .setDataDirectory(dataDirectory)
                        .setCleanDataDirectory(false)
                        // whoever starts us decides when we stop: after everything that still writes
                        .setRegisterShutdownHook(false)
                        .setOutputRedirector(output)
                        .setErrorRedirector(output),
                durability);
    }

    private static EmbeddedPostgres.Builder builder(Durability durability) {
        return EmbeddedPostgres.builder()
                .setPGStartupWait(STARTUP_LIMIT)
                .setServerConfig("fsync", durability.fsync())
                .setServerConfig("full_page_writes", durability.fsync())
                .setServerConfig("synchronous_commit", durability.fsync())
                .setServerConfig("wal_level", "logical")
                .setServerConfig("max_connections", "200")
                .setServerConfig("listen_addresses", "127.0.0.1");
    }

    private static PostgresServer start(EmbeddedPostgres.Builder builder, Durability durability) {
        try {
            var server = new PostgresServer(builder.start());
            server.refuseOtherThan(durability);
            return server;
        } catch (IOException | SQLException failure) {
            throw new PostgresFailure("PostgreSQL did not start: " + failure.getMessage(), failure);
        }
    }

    /** The library starts PostgreSQL with fsync off; a later setting must have won, and only asking shows that. */
    private void refuseOtherThan(Durability durability) throws SQLException {
        try (var connection = connect(SUPERUSER);
                var statement = connection.createStatement();
                var answer = statement.executeQuery("show fsync")) {
            answer.next();
            if (!answer.getString(1).equals(durability.fsync())) {
                close();
                throw new PostgresFailure("PostgreSQL runs with fsync = %s".formatted(answer.getString(1)));
            }
        }
    }

    /** Makes the database and the role that owns it, both called {@code name}; does nothing where they exist. */
    public void createDatabase(String name, String password) {
        try (var connection = connect(SUPERUSER);
                var statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
                statement.execute("create role \"%s\" login password '%s'".formatted(name, password));
            }
            // who may read the log reads everybody's; owners made by an earlier version could
            statement.execute("alter role \"%s\" noreplication".formatted(name));
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database \"%s\" owner \"%s\"".formatted(name, name));
            }
        } catch (SQLException failure) {
            throw new PostgresFailure(
                    "Database %s could not be made: %s".formatted(name, failure.getMessage()), failure);
        }
    }

    /** Keeps no more of the log than this for a reader that stays away: it loses its place before the disk is full. */
    public void boundLog(String size) {
        try (var connection = connect(SUPERUSER);
                var statement = connection.createStatement()) {
            statement.execute("alter system set max_slot_wal_keep_size = '%s'".formatted(size));
            statement.execute("select pg_reload_conf()");
        } catch (SQLException failure) {
            throw new PostgresFailure("The log got no bound: " + failure.getMessage(), failure);
        }
    }

    /** Makes a role that may read the log, and of the database only this table; does nothing where it exists. */
    public void createRelay(String name, String password, String database, String table) {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
                statement.execute("create role \"%s\" login replication password '%s'".formatted(name, password));
            }
            statement.execute("grant select on \"%s\" to \"%s\"".formatted(table, name));
        } catch (SQLException failure) {
            throw new PostgresFailure("Role %s could not be made: %s".formatted(name, failure.getMessage()), failure);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var answer = statement.executeQuery()) {
                return answer.next();
            }
        }
    }

    /** A connection as superuser. */
    public Connection connect(String database) throws SQLException {
        return postgres.getDatabase(SUPERUSER, database).getConnection();
    }

    /** The address for JDBC, without user or password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port(), database);
    }

    /** The address for clients that do not speak JDBC, without user or password. */
    public String url(String database) {
        return "postgresql://localhost:%d/%s".formatted(port(), database);
    }

    public int port() {
        return postgres.getPort();
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException failure) {
            throw new PostgresFailure("PostgreSQL did not stop: " + failure.getMessage(), failure);
        }
    }
}
