package nl.stvda.voortgang.reports.version;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.stvda.voortgang.conventions.listening.NoticeHandler;

/** Tells every reader here of every committed change, whichever instance made it; reads it once for all of them. */
@Singleton
class ChangeBroadcast implements NoticeHandler {

    private final ChangeLog log;
    private final BroadcastProcessor<Signal> signals = BroadcastProcessor.create();
    private final AtomicInteger open = new AtomicInteger();
    private final MeterRegistry metrics;
    private final Gauge gauge;

    ChangeBroadcast(ChangeLog log, MeterRegistry metrics) {
        this.log = log;
        this.metrics = metrics;
        gauge = Gauge.builder("voortgang.streams.open", open, AtomicInteger::get)
                .description("Streams of changes, of pages and of programs, that are open on this instance")
                .register(metrics);
    }

    /** A registry may outlive us, where the service is started again in the same process, and would go on asking us. */
    @PreDestroy
    void forget() {
        metrics.remove(gauge);
    }

    /** Everything from now on, of every draft. */
    Multi<Signal> signals() {
        return signals.onSubscription()
                .invoke(open::incrementAndGet)
                .onTermination()
                .invoke(open::decrementAndGet);
    }

    @Override
    public String channel() {
        return ChangeLog.CHANNEL;
    }

    @Override
    public void onNotice(String payload) {
        var notice = ChangeNotice.parse(payload);
        var changes = notice.single()
                .map(List::of)
                .orElseGet(() -> log.between(notice.round(), notice.first(), notice.last()));
        if (!changes.isEmpty()) {
            signals.onNext(new Signal.Changed(changes));
        }
    }

    @Override
    public void onGap() {
        signals.onNext(new Signal.LookAgain());
    }
}
