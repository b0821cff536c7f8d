package nl.stvda.voortgang.initiatives.change;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the feed of changes is served. */
@ConfigMapping(prefix = "voortgang.changes")
interface ChangeConfig {

    /**
     * How often a request that waits for news looks for it; the longest delay that waiting adds. Each look is one small
     * query per waiting request.
     */
    @WithDefault("0.25S")
    Duration pollInterval();
}
