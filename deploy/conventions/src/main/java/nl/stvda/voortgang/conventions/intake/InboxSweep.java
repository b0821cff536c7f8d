package nl.stvda.voortgang.conventions.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import nl.stvda.voortgang.conventions.sweep.Sweep;

/** Forgets events that took effect so long ago that nobody sends them again. */
@ApplicationScoped
@Transactional
class InboxSweep implements Sweep {

    private final Inbox inbox;
    private final InboxConfig config;

    InboxSweep(Inbox inbox, InboxConfig config) {
        this.inbox = inbox;
        this.config = config;
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public int remove(Instant now, int most) {
        return inbox.forget(
                now.minus(config.retention()), config.permanentSources().orElse(Set.of()), most);
    }
}
