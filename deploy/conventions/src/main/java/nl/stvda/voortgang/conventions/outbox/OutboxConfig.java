package nl.stvda.voortgang.conventions.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the outbox is kept. */
@ConfigMapping(prefix = "voortgang.outbox")
interface OutboxConfig {

    /**
     * How long a row stays after it was written. Long, because operators read them and because a relay that lost its
     * place finds here what it missed; consumers must remember the events they have seen for at least as long.
     */
    @WithDefault("P30D")
    Duration retention();

    /** The replication slot of the relay in PostgreSQL, of which health tells how far it is behind. */
    String slot();
}
