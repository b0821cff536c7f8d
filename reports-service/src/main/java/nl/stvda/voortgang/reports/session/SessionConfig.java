package nl.stvda.voortgang.reports.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long people stay signed in. */
@ConfigMapping(prefix = "voortgang.session")
interface SessionConfig {

    /** After this time a person signs in again, however busy the session was: a working day with some room. */
    @WithDefault("PT12H")
    Duration longest();
}
