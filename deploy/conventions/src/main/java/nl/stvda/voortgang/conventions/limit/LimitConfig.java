package nl.stvda.voortgang.conventions.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/**
 * How much one caller may ask of one node; each node counts for itself. A caller is an organisation with all its clients and people. Somebody without an organisation counts alone, and a request without a token counts by its address.
 */
@ConfigMapping(prefix = "voortgang.limit")
interface LimitConfig {

    /** Requests a second that a caller may go on sending for ever. */
    @WithDefault("50")
    @Min(1) int perSecond();

    /** Requests that a caller may send at once after a rest; spent ones come back at the rate per second. */
    @WithDefault("100")
    @Min(1) int burst();

    /**
     * Requests of a caller that are worked on at the same time. Few, so that whoever else asks meanwhile finds the
     * processors free, and far below {@code quarkus.datasource.jdbc.max-size}, so that slow requests leave connections to others.
     */
    @WithDefault("4")
    @Min(1) int concurrent();

    /**
     * Requests of one person or program that may stay open at the same time, such as streams, on which nothing is done
     * until there is news. They take no place of those that are worked on. Each open tab of the dashboard holds one.
     */
    @WithDefault("10")
    @Min(1) int waitingPerPerson();

    /** The same for an organisation with all its people and programs. */
    @WithDefault("100")
    @Min(1) int waitingPerOrganisation();

    /**
     * How long a refusal is held back, on average; a request that only lacks a place may get one in this time. A client that repeats without a pause waits here, on a timer that costs nothing,
     * instead of asking thousands of times a second. Zero refuses at once.
     */
    @WithDefault("0.2S")
    Duration refusalDelay();
}
