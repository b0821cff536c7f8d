package nl.stvda.voortgang.reports.version;

import io.micrometer.core.instrument.Gauge;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.stvda.voortgang.conventions.listening.NoticeHandler;
import nl.stvda.voortgang.conventions.metrics.Gauges;

/** Tells every reader here of every committed change, whichever instance made it; reads it once for all of them. */
@Singleton
class ChangeBroadcast implements NoticeHandler {

    private final ChangeLog log;
    private final BroadcastProcessor<Signal> signals = BroadcastProcessor.create();
    private final AtomicInteger open = new AtomicInteger();

    ChangeBroadcast(ChangeLog log, Gauges gauges) {
        this.log = log;
        gauges.register(Gauge.builder("voortgang.streams.open", open, AtomicInteger::get)
                .description("Streams of changes, of pages and of programs, that are open on this instance"));
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
