package nl.stvda.voortgang.reports.dashboard.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long people stay signed in, and how their tokens are renewed. */
@ConfigMapping(prefix = "voortgang.session")
interface SessionConfig {

    /** After this time a person signs in again, however busy the session was: a working day with some room. */
    @WithDefault("PT12H")
    Duration longest();

    /** An ended session is known for this long, so that a form that was open all that time can still be kept. */
    @WithDefault("P7D")
    Duration remembered();

    /** Tokens are renewed when they have this long to live, so that most requests never wait for it. */
    @WithDefault("PT30S")
    Duration renewAhead();

    /**
     * How long one request may be busy renewing, and how long others wait for it. Longer than the time-outs of the client
     * {@code token-endpoint} together; a request that died with its service holds the others up for this long.
     */
    @WithDefault("PT6S")
    Duration renewalTimeout();
}
