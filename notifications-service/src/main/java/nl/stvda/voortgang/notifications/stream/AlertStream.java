package nl.stvda.voortgang.notifications.stream;

import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import nl.stvda.voortgang.notifications.inbox.AlertSequence;
import org.jspecify.annotations.Nullable;

/** Opens streams of alerts. */
@ApplicationScoped
class AlertStream {

    /** A reader for whom more signals than this wait is cut off; it asks for what it missed when it comes back. */
    private static final int MOST_WAITING_BEYOND_REPLAY = 1_000;

    /** A token may expire while its request is answered. */
    private static final Duration A_MOMENT = Duration.ofMillis(1);

    private final AlertFeed feed;
    private final AlertSequence alerts;
    private final StreamConfig config;
    private final ExecutorService threads;
    private final Clock clock;

    AlertStream(
            AlertFeed feed,
            AlertSequence alerts,
            StreamConfig config,
            @VirtualThreads ExecutorService threads,
            Clock clock) {
        this.feed = feed;
        this.alerts = alerts;
        this.config = config;
        this.threads = threads;
        this.clock = clock;
    }

    /** What the person missed since the alert with this id, then what happens, until the token expires. */
    Multi<Signal> open(String subject, @Nullable String lastEventId, Optional<Instant> until) {
        var signals = Multi.createFrom().deferred(() -> watch(subject, lastEventId));
        var heartbeats = Multi.createFrom()
                .ticks()
                .startingAfter(config.heartbeat())
                .every(config.heartbeat())
                .onOverflow()
                .drop()
                .<Signal>map(tick -> new Signal.Heartbeat());
        var both = Multi.createBy().merging().streams(signals, heartbeats);
        return until.map(moment -> both.select().first(timeUntil(moment))).orElse(both);
    }

    private Duration timeUntil(Instant moment) {
        var left = Duration.between(clock.instant(), moment);
        return left.isPositive() ? left : A_MOMENT;
    }

    private Multi<Signal> watch(String subject, @Nullable String lastEventId) {
        var queue = new SignalQueue(config.longestReplay() + MOST_WAITING_BEYOND_REPLAY);
        var watcher = new Watcher(alert -> queue.add(new Signal.New(alert)));
        // joined before the missed alerts are read: the watcher may get one of them twice, but misses none
        feed.join(watcher);
        threads.execute(() -> start(watcher, queue, subject, lastEventId));
        return queue.signals().onTermination().invoke(() -> feed.leave(watcher));
    }

    private void start(Watcher watcher, SignalQueue queue, String subject, @Nullable String lastEventId) {
        try {
            var from = lastEventId == null ? Optional.<Long>empty() : position(lastEventId);
            var missed = from.map(position -> alerts.after(position, subject, config.longestReplay() + 1))
                    .filter(alerts -> alerts.size() <= config.longestReplay());
            queue.add(new Signal.Heartbeat());
            if (missed.isPresent()) {
                watcher.goLive(from.orElseThrow(), missed.get());
            } else {
                var newest = alerts.lastPosition();
                if (lastEventId != null) {
                    queue.add(new Signal.Reset());
                }
                watcher.goLive(newest, List.of());
            }
        } catch (RuntimeException failure) {
            queue.fail(failure);
        }
    }

    private Optional<Long> position(String lastEventId) {
        try {
            return alerts.position(UUID.fromString(lastEventId));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
