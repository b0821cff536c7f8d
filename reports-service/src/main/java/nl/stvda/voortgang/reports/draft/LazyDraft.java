package nl.stvda.voortgang.reports.draft;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.block.BlockPlace;
import nl.stvda.voortgang.reports.block.BlockResponse;
import nl.stvda.voortgang.reports.catalogue.Names;
import nl.stvda.voortgang.reports.content.DraftCounts;
import nl.stvda.voortgang.reports.content.DraftSection;
import nl.stvda.voortgang.reports.content.ReportingPeriod;
import nl.stvda.voortgang.reports.curation.Decision;
import nl.stvda.voortgang.reports.curation.Seat;
import nl.stvda.voortgang.reports.entry.Entries;
import nl.stvda.voortgang.reports.entry.EntryVersion;
import nl.stvda.voortgang.reports.round.RoundResponse;
import nl.stvda.voortgang.reports.round.Section;

/**
 * A draft of one moment that knows where everything stands, and reads what entries say only when it is asked; lives as long as
 * the transaction that opened it.
 */
final class LazyDraft {

    private final Entries entries;
    private final RoundResponse round;
    private final List<Section> sections;
    private final Names names;
    private final Map<UUID, EntryVersion> versions;
    private final List<BlockResponse> blocks;
    private final Standing standing;
    private final Set<UUID> carriedOver;
    private final FilledTexts texts;
    private final ReportingPeriod period;

    LazyDraft(
            Entries entries,
            RoundResponse round,
            List<Section> sections,
            Names names,
            Map<UUID, EntryVersion> versions,
            List<BlockResponse> blocks,
            Standing standing,
            Set<UUID> carriedOver) {
        this.entries = entries;
        this.round = round;
        this.sections = sections;
        this.names = names;
        this.versions = versions;
        this.blocks = blocks;
        this.standing = standing;
        this.carriedOver = carriedOver;
        texts = new FilledTexts(round, names);
        period = DraftContent.period(round);
    }

    /** Each before those inside it. */
    Stream<Section> sections() {
        return SectionTree.depthFirst(sections);
    }

    /** What a section shows, as it is read. */
    List<Seat> seats(Section section) {
        return standing.arrangement().in(section.code());
    }

    /** What decides how the entry in this seat reads by itself. */
    EntryStamp stamp(Seat seat) {
        var initiative = seat.initiative();
        var version = Objects.requireNonNull(versions.get(initiative));
        return new EntryStamp(initiative, version.epoch(), version.revision(), standing.version(initiative), period);
    }

    /** A section without those inside it, with the entries in these of its seats, which are read now. */
    DraftSection content(Section section, List<Seat> seats) {
        return SectionTree.one(
                section,
                blocks.stream()
                        .filter(block -> block.section().equals(section.code()))
                        .toList(),
                seats,
                entries.shown(round.id(), Standing.toldIn(seats)),
                standing,
                carriedOver,
                names,
                texts);
    }

    /** How many entries it shows; those that lack a language are not counted. */
    DraftCounts counts() {
        var decisions = standing.decisions();
        var concerned = entries.shown(round.id(), Curated.concerned(decisions));
        var counts = Curated.counted(entries.counts(round.id()), concerned, decisions, places(blocks));
        var sides = versions.values().stream()
                .filter(version -> !decisions
                        .getOrDefault(version.initiative(), Decision.NONE)
                        .isLeftOut())
                .map(EntryVersion::side);
        return NamedCounts.of(counts, names, List.of(), NamedCounts.sides(sides, names));
    }

    static List<BlockPlace> places(List<BlockResponse> blocks) {
        return blocks.stream().map(BlockResponse::place).toList();
    }
}
