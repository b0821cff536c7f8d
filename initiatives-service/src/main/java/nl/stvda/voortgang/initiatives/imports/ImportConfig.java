package nl.stvda.voortgang.initiatives.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.Duration;

/** How imports are received, worked off and kept. */
@ConfigMapping(prefix = "voortgang.imports")
interface ImportConfig {

    /** The largest file. {@code quarkus.http.limits.max-body-size} must be larger, or clients get no explanation. */
    @WithDefault("20M")
    MemorySize largestFile();

    /** The most rows in one file. */
    @WithDefault("10000")
    @Min(1) int mostRows();

    /** How many imports of one organisation may wait or run; more are refused until some are done. */
    @WithDefault("20")
    @Min(1) int mostUnfinished();

    /** How many imports one node works on at a time. Few, so that single posts keep their share of the machine. */
    @WithDefault("2")
    @Min(1) int runsPerNode();

    /** How many rows are looked at and stored with the same statements, and in one transaction in row-by-row mode. */
    @WithDefault("500")
    @Min(1) @Max(5000) int chunk();

    /**
     * How long an import that stores rows rests after each chunk, as a multiple of the time that the chunk took. An
     * import without rests fills the log of the database faster than the relay reads it, and the events of single posts
     * wait behind it.
     */
    @WithDefault("1.0")
    @DecimalMin("0") @DecimalMax("10") BigDecimal rest();

    /** How long a node may be silent before another one takes its import over. Much longer than a chunk takes. */
    @WithDefault("PT1M")
    Duration lease();

    /** How often a node looks for imports whose node fell silent; it begins with a new one at once. */
    @WithDefault("5s")
    Duration pollingInterval();

    /** How often an import is tried that ends with a fault each time; then it is failed. */
    @WithDefault("3")
    @Min(1) int mostAttempts();

    /** The longest that a client may wait for the result in the answer to its request (Prefer: wait). */
    @WithDefault("PT30S")
    Duration longestWait();

    /** How long an import and the results of its rows can be read after it was received. */
    @WithDefault("P30D")
    Duration retention();
}
