package nl.stvda.voortgang.bench;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/** What a load of some connections did in some time. */
record Measurement(long done, Duration time, Histogram latency) {

    private static final double MICROS_PER_MILLI = 1_000;
    private static final int MEDIAN = 50;
    private static final int TAIL = 99;

    double perSecond() {
        return done * 1e9 / time.toNanos();
    }

    double medianMillis() {
        return latency.getValueAtPercentile(MEDIAN) / MICROS_PER_MILLI;
    }

    double tailMillis() {
        return latency.getValueAtPercentile(TAIL) / MICROS_PER_MILLI;
    }

    /** Both together. */
    Measurement plus(Measurement other) {
        var both = latency.copy();
        both.add(other.latency);
        return new Measurement(done + other.done, time.plus(other.time), both);
    }

    /** Microseconds, up to a minute, to three digits. */
    static Histogram histogram() {
        return new Histogram(Duration.ofMinutes(1).toNanos() / 1_000, 3);
    }
}
