package nl.stvda.voortgang.reports.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import nl.stvda.voortgang.reports.content.DraftEntry;
import nl.stvda.voortgang.reports.curation.Seat;
import nl.stvda.voortgang.reports.draft.DraftFrame.FramedSection;
import nl.stvda.voortgang.reports.round.Section;
import nl.stvda.voortgang.reports.version.ChangeLog;

/** Reads drafts for those who remember what entries say: what they know is not read again. */
@ApplicationScoped
@Transactional
public class DraftFrames {

    /** So many entries are held at once, however many are new. */
    private static final int READ_AT_ONCE = 500;

    private final LazyDrafts drafts;
    private final ChangeLog changes;

    DraftFrames(LazyDrafts drafts, ChangeLog changes) {
        this.drafts = drafts;
        this.changes = changes;
    }

    /**
     * A draft at one moment; refuses the request where there is no such round.
     *
     * @param reader takes each entry that is not known
     */
    public DraftFrame of(String round, Predicate<EntryStamp> isKnown, BiConsumer<EntryStamp, DraftEntry> reader) {
        var draft = drafts.of(round);
        var sections = new ArrayList<FramedSection>();
        draft.sections().forEach(section -> {
            var seats = draft.seats(section);
            var unknown = seats.stream()
                    .filter(seat -> !isKnown.test(draft.stamp(seat)))
                    .toList();
            read(draft, section, unknown, reader);
            sections.add(new FramedSection(
                    draft.content(section, List.of()),
                    seats.stream().map(draft::stamp).toList()));
        });
        return new DraftFrame(changes.state(round).version(), draft.counts(), sections);
    }

    private static void read(
            LazyDraft draft, Section section, List<Seat> seats, BiConsumer<EntryStamp, DraftEntry> reader) {
        for (var from = 0; from < seats.size(); from += READ_AT_ONCE) {
            var some = seats.subList(from, Math.min(from + READ_AT_ONCE, seats.size()));
            var read = draft.content(section, some).entries();
            for (var at = 0; at < some.size(); at++) {
                reader.accept(draft.stamp(some.get(at)), read.get(at));
            }
        }
    }
}
