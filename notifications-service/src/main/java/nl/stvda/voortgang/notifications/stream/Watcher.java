package nl.stvda.voortgang.notifications.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.stvda.voortgang.notifications.inbox.AlertResponse;
import nl.stvda.voortgang.notifications.inbox.PositionedAlert;

/** One open stream: first what was missed, then what happens, each alert once and in order. */
final class Watcher {

    private final Consumer<AlertResponse> out;
    /** What happens while the missed alerts are read. */
    private final List<PositionedAlert> waiting = new ArrayList<>();

    private boolean live;
    private long last;

    Watcher(Consumer<AlertResponse> out) {
        this.out = out;
    }

    synchronized void offer(PositionedAlert alert) {
        if (live) {
            send(alert);
        } else {
            waiting.add(alert);
        }
    }

    /** Sends nothing at or before {@code from}: the person knows it, or did not ask for it. */
    synchronized void goLive(long from, List<PositionedAlert> missed) {
        last = from;
        missed.forEach(this::send);
        waiting.forEach(this::send);
        waiting.clear();
        live = true;
    }

    private void send(PositionedAlert alert) {
        if (alert.position() > last) {
            last = alert.position();
            out.accept(alert.alert());
        }
    }
}
