package nl.stvda.voortgang.reports.translation.machine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Leaves a service alone for a while after some failures in a row, so that nobody waits for what does not come. */
final class Circuit {

    private final int most;
    private final Duration rest;
    private final Clock clock;

    private int failures;
    private Instant until = Instant.MIN;

    Circuit(int most, Duration rest, Clock clock) {
        this.most = most;
        this.rest = rest;
        this.clock = clock;
    }

    /** How long the service is still left alone; zero when it may be asked. */
    synchronized Duration left() {
        var now = clock.instant();
        return now.isBefore(until) ? Duration.between(now, until) : Duration.ZERO;
    }

    /** After the rest one failure is enough for the next one. */
    synchronized void failed() {
        failures++;
        if (failures >= most) {
            until = clock.instant().plus(rest);
        }
    }

    synchronized void succeeded() {
        failures = 0;
    }
}
