package nl.stvda.voortgang.notifications.intake;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How patiently records are taken in. */
@ConfigMapping(prefix = "voortgang.intake")
interface IntakeConfig {

    /** How often a record is tried before it goes to the dead-letter topic. Does not count for a database that is away. */
    @Min(1) int attempts();

    /** The wait after the first failure; each next one is twice as long. */
    Duration firstDelay();

    /** No wait is longer. */
    Duration longestDelay();
}
