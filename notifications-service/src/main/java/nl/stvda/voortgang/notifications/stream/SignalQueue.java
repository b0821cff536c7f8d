package nl.stvda.voortgang.notifications.stream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The signals that wait for one reader; a reader for whom too many wait is cut off. Signals are added by one thread while
 * the reader may leave in another. An emitter of Mutiny with a buffer cannot stand that: its queue is emptied by both threads
 * at once, which can leave the second one turning for ever.
 */
final class SignalQueue {

    private final UnicastProcessor<Signal> signals;

    SignalQueue(int most) {
        signals = UnicastProcessor.create(new LinkedBlockingQueue<>(most), null);
    }

    Multi<Signal> signals() {
        return signals;
    }

    void add(Signal signal) {
        signals.onNext(signal);
    }

    void fail(RuntimeException failure) {
        signals.onError(failure);
    }
}
