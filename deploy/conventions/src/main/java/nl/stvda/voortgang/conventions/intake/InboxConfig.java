package nl.stvda.voortgang.conventions.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMin;

/** How long events are remembered. */
@ConfigMapping(prefix = "voortgang.inbox")
interface InboxConfig {

    /**
     * How long an event is remembered after it took effect, at least 30 days. This must be longer than its producer keeps its outbox, because a relay that lost its place sends all of that again.
     */
    @WithDefault("P90D")
    @DurationMin(days = 30)
    Duration retention();

    /** Sources whose events are remembered for ever: those with neither an end nor a revision that shows what is old. */
    Optional<Set<String>> permanentSources();
}
