package nl.stvda.voortgang.conventions.startup;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The one source of time. */
final class SystemClock {

    private SystemClock() {}

    /** Ticks in milliseconds: PostgreSQL keeps microseconds, and what was answered must equal what is read back. */
    @Produces
    @Singleton
    static Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
    }
}
