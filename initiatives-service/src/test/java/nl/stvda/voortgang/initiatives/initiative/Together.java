package nl.stvda.voortgang.initiatives.initiative;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Does the same thing several times at once. */
public final class Together {

    private Together() {}

    public static <T> List<T> doAtOnce(int times, Callable<T> thing) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (var executor = Executors.newFixedThreadPool(times)) {
            var results = IntStream.range(0, times)
                    .mapToObj(_ -> executor.submit(() -> {
                        start.await();
                        return thing.call();
                    }))
                    .toList();
            start.countDown();
            for (Future<T> result : results) {
                result.get();
            }
            return results.stream().map(Future::resultNow).toList();
        }
    }
}
