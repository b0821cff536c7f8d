package nl.stvda.voortgang.reports.version;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import nl.stvda.voortgang.conventions.listening.NoticeHandler;

/** Tells every reader here of every committed change, whichever instance made it; reads it once for all of them. */
@Singleton
class ChangeBroadcast implements NoticeHandler {

    private final ChangeLog log;
    private final BroadcastProcessor<Signal> signals = BroadcastProcessor.create();

    ChangeBroadcast(ChangeLog log) {
        this.log = log;
    }

    /** Everything from now on, of every draft. */
    Multi<Signal> signals() {
        return signals;
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
