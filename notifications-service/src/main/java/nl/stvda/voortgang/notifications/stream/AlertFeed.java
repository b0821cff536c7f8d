package nl.stvda.voortgang.notifications.stream;

import io.micrometer.core.instrument.Gauge;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.stvda.voortgang.conventions.listening.NoticeHandler;
import nl.stvda.voortgang.conventions.metrics.Gauges;
import nl.stvda.voortgang.notifications.inbox.AlertSequence;
import nl.stvda.voortgang.notifications.inbox.PositionedAlert;

/**
 * Hears that an alert was committed, on whichever instance, reads it once and hands it to every watcher here. The notice
 * only wakes: what is new is read by position, so nothing is missed while the connection was away.
 */
@ApplicationScoped
class AlertFeed implements NoticeHandler {

    private static final int BATCH = 500;

    private final AlertSequence alerts;
    private final Clock clock;
    private final GroupPace pace;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private long seen = -1;

    AlertFeed(AlertSequence alerts, StreamConfig config, Clock clock, Gauges gauges) {
        this.alerts = alerts;
        this.clock = clock;
        pace = new GroupPace(config.groupPace());
        gauges.register(Gauge.builder("voortgang.streams.open", watchers, Set::size)
                .description("Streams of alerts that are open on this instance"));
    }

    void join(Watcher watcher) {
        watchers.add(watcher);
    }

    void leave(Watcher watcher) {
        watchers.remove(watcher);
    }

    @Override
    public String channel() {
        return "alert";
    }

    @Override
    public void onNotice(String payload) {
        handOut();
    }

    @Override
    public void onGap() {
        handOut();
    }

    /** What the pace held back goes also when nothing comes after it. */
    @Scheduled(every = "{voortgang.stream.group-pace}", concurrentExecution = ConcurrentExecution.SKIP)
    synchronized void handOutHeldBack() {
        send(List.of());
    }

    private synchronized void handOut() {
        if (seen < 0) {
            seen = alerts.lastPosition();
        }
        List<PositionedAlert> fresh;
        do {
            fresh = alerts.after(seen, BATCH);
            send(fresh);
            seen = fresh.isEmpty() ? seen : fresh.getLast().position();
        } while (fresh.size() == BATCH);
    }

    private void send(List<PositionedAlert> fresh) {
        pace.next(fresh, clock.instant()).forEach(alert -> watchers.forEach(watcher -> watcher.offer(alert)));
    }
}
