package nl.stvda.voortgang.reports.draft;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.block.BlockPlace;
import nl.stvda.voortgang.reports.block.BlockResponse;
import nl.stvda.voortgang.reports.catalogue.Names;
import nl.stvda.voortgang.reports.content.Draft;
import nl.stvda.voortgang.reports.content.DraftCounts;
import nl.stvda.voortgang.reports.content.DraftCounts.UntranslatedCount;
import nl.stvda.voortgang.reports.content.DraftDeclaration;
import nl.stvda.voortgang.reports.content.DraftEntry;
import nl.stvda.voortgang.reports.content.DraftSection;
import nl.stvda.voortgang.reports.content.ReportingPeriod;
import nl.stvda.voortgang.reports.curation.Decision;
import nl.stvda.voortgang.reports.curation.Seat;
import nl.stvda.voortgang.reports.entry.Entries;
import nl.stvda.voortgang.reports.entry.EntryVersion;
import nl.stvda.voortgang.reports.entry.ShownEntry;
import nl.stvda.voortgang.reports.round.RoundResponse;
import nl.stvda.voortgang.reports.round.Section;
import nl.stvda.voortgang.reports.version.DraftState;
import org.jspecify.annotations.Nullable;

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
    private final List<DraftDeclaration> unchanged;
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
            Set<UUID> carriedOver,
            List<DraftDeclaration> unchanged) {
        this.entries = entries;
        this.round = round;
        this.sections = sections;
        this.names = names;
        this.versions = versions;
        this.blocks = blocks;
        this.standing = standing;
        this.carriedOver = carriedOver;
        this.unchanged = unchanged;
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

    /** A section without its entries and without those inside it. */
    DraftSection content(Section section) {
        return SectionTree.one(
                section,
                blocks.stream()
                        .filter(block -> block.section().equals(section.code()))
                        .toList(),
                List.of(),
                _ -> List.of(),
                standing.arrangement(),
                names,
                texts);
    }

    /** The entries in these seats, which are read now. */
    List<DraftEntry> entries(List<Seat> seats) {
        var shown = entries.shown(round.id(), Standing.toldIn(seats));
        return new EntryContents(shown, standing.decisions(), carriedOver, names).in(seats);
    }

    /** All of it; entries are read while somebody goes through them. */
    Draft whole(DraftState state) {
        return new Draft(
                round.id(),
                round.title(),
                period,
                DraftContent.named(names.agreement()),
                state.version(),
                state.asOf(),
                state.changedAt(),
                counts(),
                SectionTree.of(
                        sections,
                        blocks,
                        seats -> new LazyEntries(seats, this::entries),
                        standing.arrangement(),
                        names,
                        texts),
                unchanged);
    }

    /** How many entries it shows; only those that decisions are about are read for it. */
    DraftCounts counts() {
        var decisions = standing.decisions();
        var concerned = entries.shown(round.id(), Curated.concerned(decisions)).stream()
                .collect(Collectors.toMap(ShownEntry::initiativeId, Function.identity()));
        var counts =
                Curated.counted(entries.counts(round.id()), List.copyOf(concerned.values()), decisions, places(blocks));
        var reported = versions.values().stream()
                .filter(version -> !decision(version.initiative()).isLeftOut())
                .toList();
        return NamedCounts.of(
                counts,
                names,
                names.languages().tags().stream()
                        .map(tag -> new UntranslatedCount(
                                tag,
                                Math.toIntExact(reported.stream()
                                        .filter(version ->
                                                isUntranslated(version, concerned.get(version.initiative()), tag))
                                        .count())))
                        .toList(),
                NamedCounts.sides(reported.stream().map(EntryVersion::side), names));
    }

    private boolean isUntranslated(EntryVersion version, @Nullable ShownEntry decided, String tag) {
        return decided == null
                ? !version.readableIn().contains(tag)
                : Curated.isUntranslated(decided, decision(version.initiative()), tag);
    }

    private Decision decision(UUID initiative) {
        return standing.decisions().getOrDefault(initiative, Decision.NONE);
    }

    /** Who declared that nothing changed. */
    List<DraftDeclaration> unchanged() {
        return unchanged;
    }

    static List<BlockPlace> places(List<BlockResponse> blocks) {
        return blocks.stream().map(BlockResponse::place).toList();
    }
}
