package nl.stvda.voortgang.conventions.intake;

import io.quarkus.runtime.configuration.MemorySize;
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

    /** At most so many records wait in memory, so that single ones among them can overtake those that came in bulk. */
    @WithDefault("10000")
    @Min(1) int largestBacklog();

    /** No more records are read ahead when those that wait are larger than this together. */
    @WithDefault("16M")
    MemorySize largestBacklogSize();

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
