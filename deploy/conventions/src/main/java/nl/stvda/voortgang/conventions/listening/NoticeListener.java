package nl.stvda.voortgang.conventions.listening;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Listens on one connection, in one thread, for all channels of a service. A connection can die without a word, so a
 * silent one is asked whether it lives; whatever happens, the thread goes on with another connection.
 */
@ApplicationScoped
class NoticeListener {

    private static final Logger LOG = Logger.getLogger(NoticeListener.class);

    /** Waiting for a notice cannot be interrupted, and a stop of the service must not wait long for it. */
    private static final Duration LOOK = Duration.ofMillis(250);

    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(1);

    private final AgroalDataSource dataSource;
    private final ListeningConfig config;
    private final List<NoticeHandler> handlers;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("notices").daemon().unstarted(this::listenUntilStopped);
    private volatile boolean listening;
    private volatile long lastSign;

    NoticeListener(AgroalDataSource dataSource, ListeningConfig config, @All List<NoticeHandler> handlers) {
        this.dataSource = dataSource;
        this.config = config;
        this.handlers = handlers;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        thread.join(LONGEST_GOODBYE);
    }

    /** Whether what is committed now would be heard. */
    boolean isListening() {
        var sinceLastSign = Duration.ofNanos(System.nanoTime() - lastSign);
        return listening
                && sinceLastSign.compareTo(
                                config.silence().plus(config.probeTimeout()).plus(LOOK))
                        <= 0;
    }

    private void listenUntilStopped() {
        var delay = config.firstDelay();
        while (!isStopping()) {
            try {
                listen();
            } catch (SQLException | RuntimeException | Error failure) {
                delay = listening ? config.firstDelay() : longer(delay);
                listening = false;
                if (!isStopping()) {
                    LOG.warnf("Not listening to the database, trying again: wait=%s cause=%s", delay, failure);
                    pause(delay);
                }
            }
        }
    }

    private void listen() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            var usual = connection.getNetworkTimeout();
            limitWaiting(connection, Math.toIntExact(config.probeTimeout().toMillis()));
            try {
                for (var handler : handlers) {
                    statement.execute("listen " + handler.channel());
                }
                hear(connection.unwrap(PGConnection.class), statement);
            } finally {
                // its next user must not listen, and must not have this short time-out
                statement.execute("unlisten *");
                limitWaiting(connection, usual);
            }
        } catch (SQLException dead) {
            // where one connection is lost, others usually are too
            dataSource.flush(FlushMode.IDLE);
            throw dead;
        }
    }

    private static void limitWaiting(Connection connection, int millis) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, millis);
    }

    private void hear(PGConnection postgres, Statement statement) throws SQLException {
        handlers.forEach(NoticeHandler::onGap);
        lastSign = System.nanoTime();
        listening = true;
        while (!isStopping()) {
            var notices = postgres.getNotifications(Math.toIntExact(LOOK.toMillis()));
            if (notices.length > 0) {
                List.of(notices).forEach(this::handle);
                lastSign = System.nanoTime();
            } else if (System.nanoTime() - lastSign >= config.silence().toNanos()) {
                statement.execute("select 1");
                lastSign = System.nanoTime();
            }
        }
    }

    private void handle(PGNotification notice) {
        for (var handler : handlers) {
            if (handler.channel().equals(notice.getName())) {
                try {
                    handler.onNotice(notice.getParameter());
                } catch (RuntimeException failure) {
                    LOG.warnf(
                            failure,
                            "Notice not handled: channel=%s notice=%s",
                            notice.getName(),
                            notice.getParameter());
                    handler.onGap();
                }
            }
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void pause(Duration delay) {
        try {
            var _ = stopping.await(delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            stopping.countDown();
        }
    }

    private Duration longer(Duration delay) {
        var twice = delay.multipliedBy(2);
        return twice.compareTo(config.longestDelay()) < 0 ? twice : config.longestDelay();
    }
}
