package nl.stvda.voortgang.conventions.listening;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the notices of the database are listened to. */
@ConfigMapping(prefix = "voortgang.listening")
interface ListeningConfig {

    /** After so much silence the connection is asked whether it still lives. */
    @WithDefault("5s")
    Duration silence();

    /** An answer that takes longer means that it does not. */
    @WithDefault("5s")
    Duration probeTimeout();

    /** The wait after the connection was lost; each next one is twice as long. */
    @WithDefault("200ms")
    Duration firstDelay();

    /** No wait is longer. */
    @WithDefault("10s")
    Duration longestDelay();
}
