package nl.stvda.voortgang.notifications.stream;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.stvda.voortgang.notifications.alert.Alerts;
import nl.stvda.voortgang.notifications.alert.PositionedAlert;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Hears from PostgreSQL that an alert was committed, on whichever instance, reads it once and hands it to every watcher
 * here. The notification only wakes: what is new is read by position, so nothing is missed while the connection was away.
 */
@ApplicationScoped
class AlertFeed {

    private static final Logger LOG = Logger.getLogger(AlertFeed.class);

    private static final String LISTEN = "listen alert";
    private static final int BATCH = 500;
    /** Bounds how long a stop takes, not how fast an alert is. */
    private static final int WAIT_MILLIS = 250;

    private final Alerts alerts;
    private final AgroalDataSource dataSource;
    private final StreamConfig config;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private volatile boolean running;
    private long seen = -1;

    AlertFeed(Alerts alerts, AgroalDataSource dataSource, StreamConfig config) {
        this.alerts = alerts;
        this.dataSource = dataSource;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        Thread.ofPlatform().daemon().name("alert-feed").start(this::listenUntilStopped);
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
    }

    void join(Watcher watcher) {
        watchers.add(watcher);
    }

    void leave(Watcher watcher) {
        watchers.remove(watcher);
    }

    private void listenUntilStopped() {
        while (running) {
            try {
                listen();
            } catch (SQLException | RuntimeException failure) {
                if (running) {
                    LOG.warnf("Not listening for alerts, trying again: %s", failure.getMessage());
                    pause();
                }
            }
        }
    }

    private void listen() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(LISTEN);
            try {
                hear(connection.unwrap(PGConnection.class));
            } finally {
                // others must not get it listening; and where it is broken, this is how the pool hears of it
                statement.execute("unlisten *");
            }
        }
    }

    private void hear(PGConnection postgres) throws SQLException {
        handOut();
        while (running) {
            if (postgres.getNotifications(WAIT_MILLIS).length > 0) {
                handOut();
            }
        }
    }

    private void handOut() {
        if (seen < 0) {
            seen = alerts.lastPosition();
        }
        List<PositionedAlert> fresh;
        do {
            fresh = alerts.after(seen, BATCH);
            for (var alert : fresh) {
                watchers.forEach(watcher -> watcher.offer(alert));
                seen = alert.position();
            }
        } while (fresh.size() == BATCH);
    }

    private void pause() {
        try {
            Thread.sleep(config.reconnectDelay());
        } catch (InterruptedException stopping) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }
}
