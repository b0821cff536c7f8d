package nl.stvda.voortgang.reports.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.block.BlockResponse;
import nl.stvda.voortgang.reports.block.Blocks;
import nl.stvda.voortgang.reports.block.LeadOutline;
import nl.stvda.voortgang.reports.catalogue.Catalogue;
import nl.stvda.voortgang.reports.catalogue.Names;
import nl.stvda.voortgang.reports.content.Draft;
import nl.stvda.voortgang.reports.curation.Arrangement;
import nl.stvda.voortgang.reports.curation.Curations;
import nl.stvda.voortgang.reports.curation.Decision;
import nl.stvda.voortgang.reports.curation.Seat;
import nl.stvda.voortgang.reports.declaration.Declarations;
import nl.stvda.voortgang.reports.draft.DraftOutline.SectionOutline;
import nl.stvda.voortgang.reports.entry.Counts;
import nl.stvda.voortgang.reports.entry.Entries;
import nl.stvda.voortgang.reports.entry.ShownEntry;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.round.Section;
import nl.stvda.voortgang.reports.version.ChangeLog;
import nl.stvda.voortgang.reports.version.DraftState;

/** Reads the live draft of a round: everything in it is of one and the same version. */
@ApplicationScoped
@Transactional
public class Drafts {

    /** The ids of initiatives grow with time. */
    private static final Comparator<UUID> NEWEST_FIRST =
            Comparator.comparing(UUID::toString).reversed();

    private final OneMoment oneMoment;
    private final Rounds rounds;
    private final Blocks blocks;
    private final Entries entries;
    private final Curations curations;
    private final Declarations declarations;
    private final Catalogue catalogue;
    private final ChangeLog changes;

    Drafts(
            OneMoment oneMoment,
            Rounds rounds,
            Blocks blocks,
            Entries entries,
            Curations curations,
            Declarations declarations,
            Catalogue catalogue,
            ChangeLog changes) {
        this.oneMoment = oneMoment;
        this.rounds = rounds;
        this.blocks = blocks;
        this.entries = entries;
        this.curations = curations;
        this.declarations = declarations;
        this.catalogue = catalogue;
        this.changes = changes;
    }

    /** The whole draft; refuses the request where there is no such round. */
    public Draft of(String roundId) {
        oneMoment.begin();
        var round = rounds.get(roundId);
        var names = catalogue.names(round.agreement());
        var state = changes.state(roundId);
        var shown = entries.shownIn(roundId);
        var parts = blocks.of(roundId);
        var decisions = curations.decisions(roundId);
        var concerned = Curated.concerned(decisions);
        var counts = Curated.counted(
                entries.counts(roundId),
                shown.stream()
                        .filter(entry -> concerned.contains(entry.initiativeId()))
                        .toList(),
                decisions,
                parts.stream().map(BlockResponse::place).toList());
        var reported = reported(shown, decisions);
        return new Draft(
                roundId,
                round.title(),
                DraftContent.period(round),
                DraftContent.named(names.agreement()),
                state.version(),
                state.asOf(),
                state.changedAt(),
                NamedCounts.of(
                        counts,
                        names,
                        Curated.untranslated(reported, decisions, names),
                        NamedCounts.sides(
                                reported.stream().map(entry -> entry.content().side()), names)),
                SectionTree.of(
                        rounds.sections(roundId),
                        parts,
                        new EntryContents(shown, decisions, curations.carriedOver(roundId), names)::in,
                        Curated.arranged(shown, decisions, LazyDraft.places(parts)),
                        names,
                        new FilledTexts(round, names)),
                DraftContent.unchanged(declarations.answering(round), names));
    }

    /** What it is called, what it counts and how its sections stand; its texts and entries are not read. */
    public DraftOutline outline(String roundId) {
        oneMoment.begin();
        var round = rounds.get(roundId);
        var names = catalogue.names(round.agreement());
        var counts = counts(roundId);
        var texts = blocks.leadOutlines(roundId).stream()
                .collect(Collectors.toMap(LeadOutline::section, Function.identity()));
        var sections = SectionTree.depthFirst(rounds.sections(roundId))
                .filter(section -> section.kind().hasNarrative() || counts.ofSection(section.code()) > 0)
                .map(section -> outline(
                        section,
                        Optional.ofNullable(texts.get(section.code())),
                        counts.ofSection(section.code()),
                        names))
                .toList();
        return new DraftOutline(roundId, round.title(), NamedCounts.of(counts, names, List.of(), List.of()), sections);
    }

    private Counts counts(String roundId) {
        var byRules = entries.counts(roundId);
        var decisions = curations.decisions(roundId);
        return decisions.isEmpty()
                ? byRules
                : Curated.counted(
                        byRules,
                        entries.shown(roundId, Curated.concerned(decisions)),
                        decisions,
                        blocks.places(roundId));
    }

    private static SectionOutline outline(Section section, Optional<LeadOutline> text, int shown, Names names) {
        var themes = text.map(LeadOutline::themes).orElse(List.of()).stream()
                .map(names::theme)
                .toList();
        return new SectionOutline(
                section.code(),
                SectionTree.heading(section, themes, names.languages()),
                text.map(LeadOutline::written).orElse(null),
                shown);
    }

    /** Some of the entries of one section, the newest first: those that were posted before this one. */
    public List<EntryLine> entries(String roundId, String section, Optional<UUID> before, int limit) {
        var names = catalogue.names(rounds.get(roundId).agreement());
        return shown(roundId, section, before, limit).stream()
                .map(entry -> EntryLine.of(entry, names))
                .toList();
    }

    private List<ShownEntry> shown(String roundId, String section, Optional<UUID> before, int limit) {
        var decisions = curations.decisions(roundId);
        if (decisions.isEmpty()) {
            return entries.shownIn(roundId, section, before, limit);
        }
        var decided = Curated.concerned(decisions);
        var known = Arrangement.of(entries.placedIn(roundId, decided), decisions, blocks.places(roundId));
        // of those that come by the rules, as many may be among the decided ones
        var byRules = entries.shownIn(roundId, section, before, limit + decided.size()).stream()
                .map(ShownEntry::initiativeId)
                .filter(initiative -> !decided.contains(initiative));
        var page = Stream.concat(
                        byRules,
                        known.in(section).stream()
                                .map(Seat::initiative)
                                .filter(initiative ->
                                        before.isEmpty() || NEWEST_FIRST.compare(before.get(), initiative) < 0))
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList();
        return entries.shown(roundId, page).stream()
                .sorted(Comparator.comparing(ShownEntry::initiativeId, NEWEST_FIRST))
                .toList();
    }

    /** How far the draft is, without reading it. */
    public DraftState state(String roundId) {
        return changes.state(roundId);
    }

    /** Those that nobody left out. */
    private static List<ShownEntry> reported(List<ShownEntry> shown, Map<UUID, Decision> decisions) {
        return shown.stream()
                .filter(entry -> !decisions
                        .getOrDefault(entry.initiativeId(), Decision.NONE)
                        .isLeftOut())
                .toList();
    }
}
