package nl.stvda.voortgang.local.component;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Waits until something is so, and gives up at once when it can no longer become so. */
public final class Await {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private Await() {}

    /** Asks {@code condition} until it says yes; an exception in it counts as no and is told when time is up. */
    public static void until(
            String what, Duration limit, Supplier<Optional<String>> obstacle, Callable<Boolean> condition) {
        var end = System.nanoTime() + limit.toNanos();
        var last = Optional.<Exception>empty();
        while (System.nanoTime() < end) {
            obstacle.get().ifPresent(reason -> {
                throw new PlatformFailure(reason);
            });
            try {
                if (condition.call()) {
                    return;
                }
                Thread.sleep(PAUSE);
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                throw new PlatformFailure("%s: stopped while waiting".formatted(what), interruption);
            } catch (PlatformFailure hopeless) {
                throw hopeless;
            } catch (Exception notYet) {
                last = Optional.of(notYet);
                pause();
            }
        }
        throw new PlatformFailure(
                "%s within %d s%s"
                        .formatted(
                                what,
                                limit.toSeconds(),
                                last.map(cause -> " (" + cause + ")").orElse("")),
                last.orElse(null));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new PlatformFailure("stopped while waiting", interruption);
        }
    }
}
