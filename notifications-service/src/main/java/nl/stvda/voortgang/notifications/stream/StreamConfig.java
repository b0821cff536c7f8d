package nl.stvda.voortgang.notifications.stream;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Positive;
import java.time.Duration;

/** How the stream of alerts behaves. */
@ConfigMapping(prefix = "voortgang.stream")
interface StreamConfig {

    /** How often a comment is sent, so that nothing between us and the reader takes the connection for dead. */
    Duration heartbeat();

    /** At most so many missed alerts are sent again; who missed more reads the list. */
    @Positive int longestReplay();

    /** What comes with one import is told at most so often, each time by its newest alert and the counts of its group. */
    Duration groupPace();
}
