package nl.stvda.voortgang.notifications.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stvda.voortgang.notifications.inbox.PositionedAlert;

/**
 * Lets through every alert that came by itself, and of each group the newest at a pace: an import of thousands is a few
 * messages. What is held back goes before any later alert, so that positions only grow.
 */
final class GroupPace {

    private final Duration pace;
    private final Map<UUID, PositionedAlert> held = new HashMap<>();
    private Instant lastGroups = Instant.MIN;

    GroupPace(Duration pace) {
        this.pace = pace;
    }

    /** What to send now, after these alerts came. */
    List<PositionedAlert> next(List<PositionedAlert> fresh, Instant now) {
        var out = new ArrayList<PositionedAlert>();
        for (var alert : fresh) {
            var group = alert.alert().group();
            if (group == null) {
                release(out, now);
                out.add(alert);
            } else {
                held.put(group.id(), alert);
            }
        }
        if (!now.isBefore(lastGroups.plus(pace))) {
            release(out, now);
        }
        return out;
    }

    private void release(List<PositionedAlert> out, Instant now) {
        if (!held.isEmpty()) {
            held.values().stream()
                    .sorted(Comparator.comparingLong(PositionedAlert::position))
                    .forEach(out::add);
            held.clear();
            lastGroups = now;
        }
    }
}
