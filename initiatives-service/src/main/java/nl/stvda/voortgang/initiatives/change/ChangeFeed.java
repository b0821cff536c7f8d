package nl.stvda.voortgang.initiatives.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Waits for news when there is none and the caller wants to; no connection to the database is held meanwhile. */
@ApplicationScoped
class ChangeFeed {

    private final ChangeReader reader;
    private final ChangeConfig config;
    private final Clock clock;

    ChangeFeed(ChangeReader reader, ChangeConfig config, Clock clock) {
        this.reader = reader;
        this.config = config;
        this.clock = clock;
    }

    ChangePage read(ChangeRequest request) {
        var end = clock.instant().plus(request.patience());
        var page = reader.page(request);
        while (page.items().isEmpty() && waitForNews(page, end)) {
            page = reader.page(request);
        }
        return page;
    }

    /** Whether there may be news; false when the time is over, or the service stops. */
    private boolean waitForNews(ChangePage page, Instant end) {
        var seen = Position.decode(page.next());
        try {
            while (clock.instant().isBefore(end)) {
                Thread.sleep(config.pollInterval());
                if (reader.isAnythingAfter(seen)) {
                    return true;
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
