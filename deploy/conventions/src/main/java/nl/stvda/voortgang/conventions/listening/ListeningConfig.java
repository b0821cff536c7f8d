package nl.stvda.voortgang.conventions.listening;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the notices of the database are listened to. */
@ConfigMapping(prefix = "voortgang.listening")
interface ListeningConfig {

    /** After this much silence the connection is tested. */
    @WithDefault("5s")
    Duration silence();

    /** A test that takes longer than this means that the connection is lost. */
    @WithDefault("5s")
    Duration probeTimeout();

    /** The wait after the connection was lost; each next one is twice as long. */
    @WithDefault("200ms")
    Duration firstDelay();

    /** No wait is longer. */
    @WithDefault("10s")
    Duration longestDelay();
}
