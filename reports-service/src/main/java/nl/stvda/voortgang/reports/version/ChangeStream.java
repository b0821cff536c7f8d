package nl.stvda.voortgang.reports.version;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.reports.version.Signal.Changed;
import nl.stvda.voortgang.reports.version.Signal.LookAgain;

/** Tells of the changes of a draft, each once and in order, from any version on. */
@ApplicationScoped
public class ChangeStream {

    private final ChangeLog log;
    private final ChangeBroadcast broadcast;

    ChangeStream(ChangeLog log, ChangeBroadcast broadcast) {
        this.log = log;
        this.broadcast = broadcast;
    }

    /**
     * What happens to the draft from now on, and before it what happened after {@code seen}, where that is given.
     * Refuses the request where there is no such round. It blocks for a moment; what it gives does not.
     */
    public Multi<Told> of(String round, Optional<Long> seen) {
        var follower = new Follower(round, seen.orElse(log.state(round).version()));
        // the first look comes after the reader is attached, so nothing falls between the two
        return Multi.createBy()
                .merging()
                .streams(
                        broadcast.signals().onOverflow().buffer(ChangeLog.KEPT_CHANGES),
                        Multi.createFrom().item(new LookAgain()))
                .filter(follower::concerns)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .transformToIterable(follower::follow);
    }

    /** What a reader is told: a change, or that too much was missed and the draft is to be read again. */
    public sealed interface Told {

        /** The version of the draft that the reader is at after this. */
        long version();

        /** This changed. */
        record Change(DraftChange change) implements Told {
            @Override
            public long version() {
                return change.version();
            }
        }

        /** Read the draft again. */
        record Reload(long version) implements Told {}
    }

    /** One reader, and the version up to which it was told everything. */
    private final class Follower {

        private final String round;
        private long told;

        Follower(String round, long told) {
            this.round = round;
            this.told = told;
        }

        boolean concerns(Signal signal) {
            return switch (signal) {
                case Changed changed -> changed.round().equals(round);
                case LookAgain() -> true;
            };
        }

        List<Told> follow(Signal signal) {
            return switch (signal) {
                case Changed changed when changed.last() <= told -> List.of();
                case Changed changed when changed.first() == told + 1 -> tell(changed.changes());
                case Changed changed -> catchUp();
                case LookAgain() -> catchUp();
            };
        }

        private List<Told> catchUp() {
            var missed = log.after(round, told);
            if (missed.isEmpty()) {
                return reloadWhenAhead();
            }
            if (missed.getFirst().version() != told + 1) {
                told = missed.getLast().version();
                return List.of(new Told.Reload(told));
            }
            return tell(missed);
        }

        /** A version that the draft never had: it was made anew since, or the reader made it up. */
        private List<Told> reloadWhenAhead() {
            var current = log.state(round).version();
            if (told <= current) {
                return List.of();
            }
            told = current;
            return List.of(new Told.Reload(current));
        }

        private List<Told> tell(List<DraftChange> changes) {
            told = changes.getLast().version();
            return changes.stream().<Told>map(Told.Change::new).toList();
        }
    }
}
