package nl.stvda.voortgang.reports.check;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.draft.DraftFrames;
import nl.stvda.voortgang.reports.draft.EntryStamp;

/**
 * Looks through a draft that was looked through before: at everything but the entries that read as they did then. What is
 * remembered is valid by itself, so nobody has to say that something changed, and another node cannot make it wrong.
 */
@Singleton
class Reexamination {

    /** Those that are worked on at a time; a round that was forgotten is looked through as if for the first time. */
    private static final int MOST_ROUNDS = 8;

    private final DraftFrames drafts;
    private final Examination examination;
    private final LinkedHashMap<String, Map<UUID, Examined>> remembered = new LinkedHashMap<>(MOST_ROUNDS, 0.75f, true);

    Reexamination(DraftFrames drafts, Examination examination) {
        this.drafts = drafts;
        this.examination = examination;
    }

    /** Refuses the request where there is no such round. */
    Outcome of(String round) {
        var before = recall(round);
        var read = new HashMap<UUID, Examined>();
        var draft = drafts.of(
                round,
                stamp -> {
                    var examined = before.get(stamp.initiative());
                    return examined != null && examined.as().equals(stamp);
                },
                (stamp, entry) -> read.put(
                        stamp.initiative(),
                        new Examined(
                                stamp,
                                examination.ofEntry(stamp.period(), entry).toList())));
        var now = new HashMap<UUID, Examined>();
        draft.sections().stream()
                .flatMap(section -> section.entries().stream().map(EntryStamp::initiative))
                .forEach(initiative -> now.put(
                        initiative, Objects.requireNonNull(read.getOrDefault(initiative, before.get(initiative)))));
        remember(round, now);
        return new Outcome(
                draft.version(),
                examination.of(
                        draft,
                        stamp -> Objects.requireNonNull(now.get(stamp.initiative()))
                                .found()));
    }

    private Map<UUID, Examined> recall(String round) {
        synchronized (remembered) {
            return remembered.getOrDefault(round, Map.of());
        }
    }

    /** Of two at once either may win: the next one looks again at what it finds otherwise. */
    private void remember(String round, Map<UUID, Examined> examined) {
        synchronized (remembered) {
            remembered.put(round, examined);
            if (remembered.size() > MOST_ROUNDS) {
                remembered.pollFirstEntry();
            }
        }
    }

    /** What was found in an entry as it read then. */
    private record Examined(EntryStamp as, List<Found> found) {}

    /** What was found in a draft, and its version. */
    record Outcome(long version, Stream<Found> found) {}
}
