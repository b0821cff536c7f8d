package nl.stvda.voortgang.reports.version;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Hears from PostgreSQL of every committed change, whichever instance of this service made it. It holds one connection
 * and one thread; when the connection breaks it takes another and says that something may have been missed.
 */
@Singleton
class ChangeListener {

    private static final Logger LOG = Logger.getLogger(ChangeListener.class);

    /** How often a silent connection is asked whether it still lives. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    /** Waiting for a notification cannot be interrupted, and a stop of the service must not wait long for it. */
    private static final Duration LOOK = Duration.ofMillis(250);

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final BroadcastProcessor<Signal> signals = BroadcastProcessor.create();
    private final Thread thread =
            Thread.ofPlatform().name("draft-changes").daemon().unstarted(this::listen);

    ChangeListener(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void start(@Observes StartupEvent started) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        thread.interrupt();
        thread.join(SILENCE);
    }

    /** Everything from now on, of every draft. */
    Multi<Signal> signals() {
        return signals;
    }

    private void listen() {
        while (!Thread.currentThread().isInterrupted()) {
            try (var connection = dataSource.getConnection()) {
                listenOn(connection);
            } catch (SQLException failure) {
                pause(failure);
            }
        }
    }

    private void listenOn(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + ChangeLog.CHANNEL);
            try {
                hear(connection.unwrap(PGConnection.class), statement);
            } finally {
                // others must not get it listening; and where it is broken, this is how the pool hears of it
                statement.execute("unlisten *");
            }
        }
    }

    private void hear(PGConnection postgres, Statement statement) throws SQLException {
        signals.onNext(new Signal.LookAgain());
        var silentLooks = 0L;
        while (!Thread.currentThread().isInterrupted()) {
            var notifications = postgres.getNotifications((int) LOOK.toMillis());
            silentLooks = notifications.length == 0 ? silentLooks + 1 : 0;
            if (silentLooks >= SILENCE.dividedBy(LOOK)) {
                statement.execute("select 1");
                silentLooks = 0;
            }
            for (var notification : notifications) {
                signals.onNext(new Signal.Changed(ChangeNotice.parse(notification.getParameter())));
            }
        }
    }

    private static void pause(SQLException failure) {
        LOG.warnf("Changes of drafts are not heard right now: %s", failure.getMessage());
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
