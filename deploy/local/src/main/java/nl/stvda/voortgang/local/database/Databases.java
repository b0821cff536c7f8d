package nl.stvda.voortgang.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.stvda.voortgang.local.component.Component;
import nl.stvda.voortgang.local.component.Ledger;
import nl.stvda.voortgang.local.component.Part;
import nl.stvda.voortgang.local.component.PlatformFailure;
import nl.stvda.voortgang.postgres.Durability;
import nl.stvda.voortgang.postgres.PostgresServer;
import org.jspecify.annotations.Nullable;

/** One PostgreSQL, durable, with a database and a login role of the same name per owner. */
public final class Databases implements Component {

    /** A day of a busy installation; what is let go is still in the outbox. */
    private static final String LOG_BOUND = "2GB";

    private static final List<String> OWNERS = List.of("initiatives", "reports", "notifications", "keycloak");

    private final Path data;
    private final Path log;
    private final int port;
    private final Ledger ledger;

    /** Null while it does not run. */
    private volatile @Nullable PostgresServer server;
    /** Null while it does not run. */
    private volatile @Nullable ProcessHandle postmaster;

    public Databases(Path data, Path log, int port, Ledger ledger) {
        this.data = data;
        this.log = log;
        this.port = port;
        this.ledger = ledger;
    }

    /** The password of a role of this demo platform. */
    public static String password(String owner) {
        return "demo-only-" + owner;
    }

    @Override
    public Part part() {
        return Part.POSTGRESQL;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public void start() {
        var started = PostgresServer.start(data, port, log, Durability.DURABLE);
        server = started;
        var process = process();
        postmaster = process;
        ledger.add(part(), process);
    }

    @Override
    public void awaitReady() {
        var running = running();
        running.boundLog(LOG_BOUND);
        OWNERS.forEach(owner -> running.createDatabase(owner, password(owner)));
    }

    @Override
    public void stop() {
        var process = postmaster;
        var running = server;
        postmaster = null;
        server = null;
        if (running != null) {
            running.close();
        }
        if (process != null) {
            endAtOnce(process);
            ledger.remove(process.pid());
        }
    }

    /** A client of the log that does not confirm holds up a shutdown; an immediate one loses nothing that was committed. */
    private static void endAtOnce(ProcessHandle process) {
        if (!process.isAlive()) {
            return;
        }
        try {
            // SIGQUIT; Java itself can only send SIGTERM and SIGKILL
            new ProcessBuilder("kill", "-QUIT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        } catch (IOException | ExecutionException | TimeoutException failure) {
            throw new PlatformFailure("PostgreSQL (process %d) did not stop".formatted(process.pid()), failure);
        }
    }

    @Override
    public Optional<String> crash() {
        var process = postmaster;
        return process == null || process.isAlive() ? Optional.empty() : Optional.of("ended by itself");
    }

    /** Lets the relay of a database read the log and the table {@code outbox} there; no other role may read the log. */
    public void admitRelay(String database) {
        running().createRelay(relay(database), password(relay(database)), database, "outbox");
    }

    /** The role that relays the outbox of a database. */
    public static String relay(String database) {
        return database + "_relay";
    }

    /** A connection as superuser. */
    public Connection connect(String database) throws SQLException {
        return running().connect(database);
    }

    public int port() {
        return port;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port, database);
    }

    public String url(String database) {
        return "postgresql://localhost:%d/%s".formatted(port, database);
    }

    private PostgresServer running() {
        var running = server;
        if (running == null) {
            throw new PlatformFailure("PostgreSQL does not run");
        }
        return running;
    }

    /** PostgreSQL leaves its starter, so only its own pid file tells which process it is. */
    private ProcessHandle process() {
        try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
            var pid = Long.parseLong(lines.findFirst().orElseThrow().strip());
            return ProcessHandle.of(pid).orElseThrow();
        } catch (IOException failure) {
            throw new PlatformFailure("PostgreSQL left no pid file: " + failure.getMessage(), failure);
        }
    }
}
