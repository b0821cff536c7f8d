package nl.stvda.voortgang.local.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ComponentsTest {

    private final List<String> events = Collections.synchronizedList(new ArrayList<>());

    private class Fake implements Component {

        private final Part part;
        private final Runnable readiness;
        private volatile @Nullable String crash;

        Fake(Part part, Runnable readiness) {
            this.part = part;
            this.readiness = readiness;
        }

        Fake(Part part) {
            this(part, () -> {});
        }

        @Override
        public Part part() {
            return part;
        }

        @Override
        public Path log() {
            return Path.of(part.label() + ".log");
        }

        @Override
        public void start() {
            events.add("start " + part.label());
        }

        @Override
        public void awaitReady() {
            readiness.run();
            events.add("ready " + part.label());
        }

        @Override
        public void stop() {
            events.add("stop " + part.label());
        }

        @Override
        public Optional<String> crash() {
            return Optional.ofNullable(crash);
        }
    }

    private static Components components(Component... components) {
        return new Components(List.of(components), Set.of());
    }

    @Test
    void startsAPartWhenWhatItNeedsIsReady() {
        var components = components(new Fake(Part.KEYCLOAK), new Fake(Part.POSTGRESQL));

        components.startAll(Progress.SILENT);

        assertThat(events).containsExactly("start postgresql", "ready postgresql", "start keycloak", "ready keycloak");
    }

    @Test
    void startsPartsThatDoNotNeedEachOtherAtTheSameTime() {
        var both = new CountDownLatch(2);
        Runnable meet = () -> {
            both.countDown();
            try {
                both.await();
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
            }
        };
        var components = components(new Fake(Part.POSTGRESQL, meet), new Fake(Part.KAFKA, meet));

        components.startAll(Progress.SILENT);

        assertThat(events).contains("ready postgresql", "ready kafka");
    }

    @Test
    void doesNotWaitForAPartThatIsLeftOut() {
        var components = components(new Fake(Part.REPORTS_SERVICE));

        components.startAll(Progress.SILENT);

        assertThat(events).containsExactly("start reports-service", "ready reports-service");
    }

    @Test
    void leavesForLaterWhatIsAskedForLater() {
        var components = new Components(List.of(new Fake(Part.KAFKA), new Fake(Part.CONNECT)), Set.of(Part.CONNECT));

        components.startAll(Progress.SILENT);
        assertThat(events).containsExactly("start kafka", "ready kafka");
        components.start(Part.CONNECT);

        assertThat(events).endsWith("start connect", "ready connect");
    }

    @Test
    void stopsInTheOppositeOrder() {
        var components = components(new Fake(Part.POSTGRESQL), new Fake(Part.KEYCLOAK), new Fake(Part.REPORTS_SERVICE));
        components.startAll(Progress.SILENT);
        events.clear();

        components.stopAll();

        assertThat(events).containsExactly("stop reports-service", "stop keycloak", "stop postgresql");
    }

    @Test
    void namesThePartThatDidNotStartAndItsLog() {
        var components = components(new Fake(Part.POSTGRESQL), new Fake(Part.KEYCLOAK, () -> {
            throw new PlatformFailure("ended by itself with exit code 3");
        }));

        assertThatThrownBy(() -> components.startAll(Progress.SILENT))
                .isInstanceOf(PlatformFailure.class)
                .hasMessage("keycloak: ended by itself with exit code 3; log: keycloak.log");
    }

    @Test
    void noticesThatAPartEndedByItself() {
        var keycloak = new Fake(Part.KEYCLOAK);
        var components = components(keycloak);
        components.startAll(Progress.SILENT);

        keycloak.crash = "ended by itself with exit code 137";

        assertThatThrownBy(components::awaitEnd)
                .hasMessage("keycloak: ended by itself with exit code 137; log: keycloak.log");
    }

    @Test
    void doesNotTakeAPartThatWasStoppedForACrash() {
        var kafka = new Fake(Part.KAFKA);
        var components = components(kafka);
        components.startAll(Progress.SILENT);

        components.stop(Part.KAFKA);
        kafka.crash = "gone";
        components.stopAll();

        components.awaitEnd();
        assertThat(Stream.of("start kafka", "ready kafka", "stop kafka")).allMatch(events::contains);
    }
}
