package nl.stvda.voortgang.conventions.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.List;

/**
 * What one request of a caller needs: a token out of a bucket that fills again, and a place in each of these while the
 * request is under way.
 */
record Allowance(Bucket bucket, List<Places> places) {

    private static final long NANOS_PER_SECOND = Duration.ofSeconds(1).toNanos();

    static Bucket bucket(int perSecond, int burst, TimeMeter time) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    /** Asks for one request. Whoever is admitted calls {@link #leave()} when it is done. */
    Decision enter() {
        if (!takePlaces()) {
            return new Decision(Verdict.ALL_PLACES_TAKEN, bucket.getAvailableTokens(), 1);
        }
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return new Decision(Verdict.ADMITTED, probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset()));
        }
        leave();
        return new Decision(Verdict.BUCKET_EMPTY, 0, seconds(probe.getNanosToWaitForRefill()));
    }

    /** All of them or none. */
    private boolean takePlaces() {
        for (var index = 0; index < places.size(); index++) {
            if (!places.get(index).take()) {
                places.subList(0, index).forEach(Places::giveBack);
                return false;
            }
        }
        return true;
    }

    /** Gives the places of an admitted request back. */
    void leave() {
        places.forEach(Places::giveBack);
    }

    /** Rounded up, because a caller who comes back a moment too early is refused again. */
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
