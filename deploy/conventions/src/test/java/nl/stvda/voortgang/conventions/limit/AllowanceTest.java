package nl.stvda.voortgang.conventions.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.stvda.voortgang.conventions.limit.Allowance.Decision;
import nl.stvda.voortgang.conventions.limit.Allowance.Verdict;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private final FakeTime time = new FakeTime();

    private Allowance allowance(int perSecond, int burst, int places) {
        return new Allowance(Allowance.bucket(perSecond, burst, time), List.of(new Places(places)));
    }

    private static Decision oneRequest(Allowance allowance) {
        var decision = allowance.enter();
        if (decision.verdict() == Verdict.ADMITTED) {
            allowance.leave();
        }
        return decision;
    }

    private static List<Verdict> verdicts(Allowance allowance, int requests) {
        return IntStream.range(0, requests)
                .mapToObj(_ -> oneRequest(allowance).verdict())
                .toList();
    }

    @Test
    void admitsTheBurstAndNotOneMore() {
        var allowance = allowance(10, 3, 5);

        var verdicts = verdicts(allowance, 4);

        assertThat(verdicts)
                .containsExactly(Verdict.ADMITTED, Verdict.ADMITTED, Verdict.ADMITTED, Verdict.BUCKET_EMPTY);
    }

    @Test
    void tellsWhatIsLeftAndWhenAllOfItIsBack() {
        var allowance = allowance(2, 6, 5);

        var first = oneRequest(allowance);
        oneRequest(allowance);
        var third = oneRequest(allowance);

        assertThat(first).isEqualTo(new Decision(Verdict.ADMITTED, 5, 1));
        assertThat(third).isEqualTo(new Decision(Verdict.ADMITTED, 3, 2));
    }

    @Test
    void givesBackAtTheRatePerSecond() {
        var allowance = allowance(10, 3, 5);
        verdicts(allowance, 3);

        time.pass(Duration.ofMillis(200));

        assertThat(verdicts(allowance, 3)).containsExactly(Verdict.ADMITTED, Verdict.ADMITTED, Verdict.BUCKET_EMPTY);
    }

    @Test
    void savesNoMoreThanTheBurst() {
        var allowance = allowance(10, 3, 5);

        time.pass(Duration.ofHours(1));

        assertThat(verdicts(allowance, 4)).containsOnlyOnce(Verdict.BUCKET_EMPTY);
    }

    @Test
    void tellsTheSecondsToWaitRoundedUp() {
        var allowance = allowance(10, 1, 5);
        oneRequest(allowance);

        var refused = oneRequest(allowance);

        assertThat(refused).isEqualTo(new Decision(Verdict.BUCKET_EMPTY, 0, 1));
    }

    @Test
    void refusesMoreAtOnceThanThereArePlacesAndSpendsNothingOnIt() {
        var allowance = allowance(10, 10, 2);
        allowance.enter();
        allowance.enter();

        var third = allowance.enter();
        allowance.leave();
        var fourth = allowance.enter();

        assertThat(third).isEqualTo(new Decision(Verdict.ALL_PLACES_TAKEN, 8, 1));
        assertThat(fourth).isEqualTo(new Decision(Verdict.ADMITTED, 7, 1));
    }

    @Test
    void givesBackWhatItTookWhereAnotherPlaceIsLacking() {
        var own = new Places(1);
        var shared = new Places(1);
        var bucket = Allowance.bucket(10, 10, time);
        var other = new Allowance(bucket, List.of(new Places(1), shared));
        other.enter();

        var refused = new Allowance(bucket, List.of(own, shared)).enter();
        other.leave();
        var admitted = new Allowance(bucket, List.of(own, shared)).enter();

        assertThat(refused.verdict()).isEqualTo(Verdict.ALL_PLACES_TAKEN);
        assertThat(admitted.verdict()).isEqualTo(Verdict.ADMITTED);
    }

    @Test
    void takesNoPlaceForARefusal() {
        var allowance = allowance(10, 1, 1);
        oneRequest(allowance);
        verdicts(allowance, 5);

        time.pass(Duration.ofSeconds(1));

        assertThat(oneRequest(allowance).verdict()).isEqualTo(Verdict.ADMITTED);
    }

    @Test
    void isExactWhenManyAskTogether() throws Exception {
        var allowance = allowance(10, 50, 1_000);
        var requests = new ArrayList<Callable<Verdict>>();
        IntStream.range(0, 200)
                .forEach(_ -> requests.add(() -> allowance.enter().verdict()));
        var admitted = 0;

        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var verdict : executor.invokeAll(requests)) {
                admitted += verdict.get() == Verdict.ADMITTED ? 1 : 0;
            }
        }

        assertThat(admitted).isEqualTo(50);
    }

    /** Stands still until a test lets it pass. */
    private static final class FakeTime implements TimeMeter {

        private long nanos;

        void pass(Duration duration) {
            nanos += duration.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
