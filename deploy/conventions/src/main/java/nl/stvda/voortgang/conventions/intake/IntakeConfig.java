package nl.stvda.voortgang.conventions.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How records are taken in. */
@ConfigMapping(prefix = "voortgang.intake")
interface IntakeConfig {

    /** At most so many records are applied in one transaction. */
    @WithDefault("500")
    @Min(1) @Max(5000) int largestBatch();

    /** How often a record is tried before it goes to the dead letters. Does not count for a database that is away. */
    @WithDefault("4")
    @Min(1) int attempts();

    /** The wait after the first failure; each next one is twice as long. */
    @WithDefault("200ms")
    Duration firstDelay();

    /** No wait is longer. */
    @WithDefault("10s")
    Duration longestDelay();
}
