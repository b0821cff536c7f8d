package nl.stvda.voortgang.conventions.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.stvda.voortgang.postgres.PostgresServer;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticeListenerTest {

    private static PostgresServer postgres;

    private final Recorder recorder = new Recorder();
    private FreezingProxy proxy;
    private AgroalDataSource dataSource;
    private NoticeListener listener;

    @BeforeAll
    static void startPostgres() {
        postgres = PostgresServer.startThrowaway();
        postgres.createDatabase("test", "test");
    }

    @AfterAll
    static void stopPostgres() {
        postgres.close();
    }

    @BeforeEach
    void listen() throws IOException, SQLException {
        proxy = new FreezingProxy(postgres.port());
        dataSource = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(4)
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(
                                        "jdbc:postgresql://localhost:%d/test".formatted(proxy.port()))
                                .principal(new NamePrincipal("test"))
                                .credential(new SimplePassword("test")))));
        listener = new NoticeListener(dataSource, new FastConfig(), List.of(recorder));
        listener.start(new StartupEvent());
        await().until(listener::isListening);
    }

    @AfterEach
    void stop() throws InterruptedException, IOException {
        listener.stop(new ShutdownEvent());
        dataSource.close();
        proxy.close();
    }

    @Test
    void hearsWhatOthersCommit() throws SQLException {
        notice("one");

        await().untilAsserted(() -> assertThat(recorder.heard).containsExactly("one"));
        assertThat(recorder.gaps).hasValue(1);
    }

    @Test
    void survivesANoticeThatCannotBeHandledAndSaysThatSomethingMayBeMissing() throws SQLException {
        notice("bad");
        notice("good");

        await().untilAsserted(() -> assertThat(recorder.heard).containsExactly("good"));
        assertThat(recorder.gaps).hasValue(2);
        assertThat(listener.isListening()).isTrue();
    }

    /** As when what was missed is to be read while the rest of the database is away. */
    @Test
    void triesAgainUntilTheGapCouldBeLookedAt() throws SQLException {
        recorder.failingGaps.set(3);

        notice("bad");

        await().untilAsserted(() -> assertThat(recorder.gaps).hasValueGreaterThanOrEqualTo(5));
        await().until(listener::isListening);
        notice("good");
        await().untilAsserted(() -> assertThat(recorder.heard).containsExactly("good"));
    }

    @Test
    void takesAnotherConnectionWhenItsOwnIsEnded() throws SQLException {
        execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'test'");

        await().untilAsserted(() -> assertThat(recorder.gaps).hasValue(2));
        notice("after");
        await().untilAsserted(() -> assertThat(recorder.heard).containsExactly("after"));
    }

    /** Nothing tells that it is dead, and the others in the pool are too. */
    @Test
    void noticesAConnectionThatIsDeadWithoutAWord() throws SQLException {
        try (var one = dataSource.getConnection();
                var another = dataSource.getConnection()) {
            assertThat(one.isValid(1) && another.isValid(1)).isTrue();
        }

        proxy.freeze();

        await().untilAsserted(() -> assertThat(recorder.gaps).hasValue(2));
        notice("after");
        await().untilAsserted(() -> assertThat(recorder.heard).containsExactly("after"));
    }

    @Test
    void isNotReadyWhileNothingIsHeard() throws IOException, SQLException {
        proxy.close();

        await().until(() -> !listener.isListening());
        assertThat(new ListeningCheck(listener).call().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void leavesNoListeningConnectionInThePool() throws Exception {
        listener.stop(new ShutdownEvent());

        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var channels = statement.executeQuery("select pg_listening_channels()")) {
            assertThat(channels.next()).isFalse();
        }
    }

    private static void notice(String payload) throws SQLException {
        execute("select pg_notify('test', '%s')".formatted(payload));
    }

    private static void execute(String query) throws SQLException {
        try (var connection = postgres.connect("test");
                var statement = connection.createStatement()) {
            statement.execute(query);
        }
    }

    private static final class Recorder implements NoticeHandler {

        private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
        private final AtomicInteger gaps = new AtomicInteger();
        private final AtomicInteger failingGaps = new AtomicInteger();

        @Override
        public String channel() {
            return "test";
        }

        @Override
        public void onNotice(String payload) {
            if (payload.equals("bad")) {
                throw new IllegalArgumentException("not understood");
            }
            heard.add(payload);
        }

        @Override
        public void onGap() {
            gaps.incrementAndGet();
            if (failingGaps.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("the database is away");
            }
        }
    }

    private record FastConfig() implements ListeningConfig {

        @Override
        public Duration silence() {
            return Duration.ofMillis(300);
        }

        @Override
        public Duration probeTimeout() {
            return Duration.ofMillis(500);
        }

        @Override
        public Duration firstDelay() {
            return Duration.ofMillis(10);
        }

        @Override
        public Duration longestDelay() {
            return Duration.ofMillis(100);
        }
    }
}
