package nl.stvda.voortgang.notifications.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.stvda.voortgang.conventions.listening.NoticeHandler;
import nl.stvda.voortgang.notifications.alert.Alerts;
import nl.stvda.voortgang.notifications.alert.PositionedAlert;

/**
 * Hears that an alert was committed, on whichever instance, reads it once and hands it to every watcher here. The notice
 * only wakes: what is new is read by position, so nothing is missed while the connection was away.
 */
@ApplicationScoped
class AlertFeed implements NoticeHandler {

    private static final int BATCH = 500;

    private final Alerts alerts;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private long seen = -1;

    AlertFeed(Alerts alerts) {
        this.alerts = alerts;
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
}
