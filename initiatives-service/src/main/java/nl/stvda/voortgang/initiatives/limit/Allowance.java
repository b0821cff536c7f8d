package nl.stvda.voortgang.initiatives.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** What one caller may still ask: a bucket of requests that fills again, and places for those being worked on. */
final class Allowance {

    private static final long NANOS_PER_SECOND = Duration.ofSeconds(1).toNanos();

    private final Bucket bucket;
    private final int places;
    private final AtomicInteger taken = new AtomicInteger();

    Allowance(int perSecond, int burst, int places, TimeMeter time) {
        bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .withCustomTimePrecision(time)
                .build();
        this.places = places;
    }

    /** Asks for one request. Whoever is admitted calls {@link #leave()} when it is done. */
    Decision enter() {
        if (taken.incrementAndGet() > places) {
            taken.decrementAndGet();
            return new Decision(Verdict.ALL_PLACES_TAKEN, bucket.getAvailableTokens(), 1);
        }
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return new Decision(Verdict.ADMITTED, probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset()));
        }
        taken.decrementAndGet();
        return new Decision(Verdict.BUCKET_EMPTY, 0, seconds(probe.getNanosToWaitForRefill()));
    }

    /** Gives the place of an admitted request back. */
    void leave() {
        taken.decrementAndGet();
    }

    /** Rounded up, because who comes back a moment too early is refused again. */
    private static long seconds(long nanos) {
        return Math.max(1, Math.ceilDiv(nanos, NANOS_PER_SECOND));
    }

    /** What became of a request. */
    enum Verdict {
        ADMITTED,
        BUCKET_EMPTY,
        ALL_PLACES_TAKEN
    }

    /**
     * The answer to one request.
     *
     * @param remaining requests left in the bucket
     * @param seconds when admitted, until the bucket is full again; when refused, until it is worth asking again
     */
    record Decision(Verdict verdict, long remaining, long seconds) {}
}
