package nl.stvda.voortgang.notifications.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.smallrye.mutiny.subscription.BackPressureFailure;
import java.time.Duration;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;

class SignalQueueTest {

    private static final Signal SIGNAL = new Signal.Heartbeat();

    @Test
    void endsWhenAReaderLeavesWhileSignalsGoOut() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (var reader = 0; reader < 5_000; reader++) {
                leaveWhileSignalsGoOut();
            }
        });
    }

    private static void leaveWhileSignalsGoOut() throws InterruptedException {
        var queue = new SignalQueue(64);
        var reader = queue.signals().subscribe().withSubscriber(AssertSubscriber.<Signal>create(0));
        for (var signal = 0; signal < 64; signal++) {
            queue.add(SIGNAL);
        }
        var together = new CyclicBarrier(2);
        var writer = Thread.ofPlatform().start(() -> {
            await(together);
            reader.request(Long.MAX_VALUE);
        });

        await(together);
        reader.cancel();

        writer.join();
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException | BrokenBarrierException ended) {
            throw new IllegalStateException(ended);
        }
    }

    @Test
    void cutsOffAReaderForWhomTooManyWait() {
        var queue = new SignalQueue(2);
        var reader = queue.signals().subscribe().withSubscriber(AssertSubscriber.<Signal>create(0));

        for (var signal = 0; signal < 4; signal++) {
            queue.add(SIGNAL);
        }

        reader.request(Long.MAX_VALUE);
        assertThat(reader.awaitFailure().getFailure()).isInstanceOf(BackPressureFailure.class);
    }
}
