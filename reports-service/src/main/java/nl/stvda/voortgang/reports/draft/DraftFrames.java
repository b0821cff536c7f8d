package nl.stvda.voortgang.reports.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.stvda.voortgang.reports.content.Draft;
import nl.stvda.voortgang.reports.content.DraftEntry;
import nl.stvda.voortgang.reports.curation.Seat;
import nl.stvda.voortgang.reports.draft.DraftFrame.FramedSection;
import nl.stvda.voortgang.reports.version.ChangeLog;

/** Reads drafts for those who remember what entries say: what they know is not read again. */
@ApplicationScoped
@Transactional
public class DraftFrames {

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
            read(draft, unknown, reader);
            sections.add(new FramedSection(
                    draft.content(section), seats.stream().map(draft::stamp).toList()));
        });
        return new DraftFrame(changes.state(round).version(), draft.counts(), sections, draft.unchanged());
    }

    /**
     * What somebody makes of the whole draft at one moment; entries are read while they go through them, and none is kept.
     * Refuses the request where there is no such round.
     */
    <T> T whole(String round, Function<Draft, T> reader) {
        return reader.apply(drafts.of(round).whole(changes.state(round)));
    }

    private static void read(LazyDraft draft, List<Seat> seats, BiConsumer<EntryStamp, DraftEntry> reader) {
        var places = seats.iterator();
        new LazyEntries(seats, draft::entries).forEach(entry -> reader.accept(draft.stamp(places.next()), entry));
    }
}
