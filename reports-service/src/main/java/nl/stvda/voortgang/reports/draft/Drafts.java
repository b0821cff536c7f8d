package nl.stvda.voortgang.reports.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.block.Blocks;
import nl.stvda.voortgang.reports.block.LeadOutline;
import nl.stvda.voortgang.reports.catalogue.Catalogue;
import nl.stvda.voortgang.reports.catalogue.Named;
import nl.stvda.voortgang.reports.catalogue.Names;
import nl.stvda.voortgang.reports.content.Draft;
import nl.stvda.voortgang.reports.content.DraftCounts;
import nl.stvda.voortgang.reports.content.DraftCounts.OrganisationCount;
import nl.stvda.voortgang.reports.content.DraftCounts.ThemeCount;
import nl.stvda.voortgang.reports.content.DraftCounts.UntranslatedCount;
import nl.stvda.voortgang.reports.draft.DraftOutline.SectionOutline;
import nl.stvda.voortgang.reports.entry.Counts;
import nl.stvda.voortgang.reports.entry.Entries;
import nl.stvda.voortgang.reports.entry.ShownEntry;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.round.Section;
import nl.stvda.voortgang.reports.version.ChangeLog;
import nl.stvda.voortgang.reports.version.DraftState;
import org.hibernate.Session;

/** Reads the live draft of a round: everything in it is of one and the same version. */
@ApplicationScoped
@Transactional
public class Drafts {

    private final Session session;
    private final Rounds rounds;
    private final Blocks blocks;
    private final Entries entries;
    private final Catalogue catalogue;
    private final ChangeLog changes;

    Drafts(Session session, Rounds rounds, Blocks blocks, Entries entries, Catalogue catalogue, ChangeLog changes) {
        this.session = session;
        this.rounds = rounds;
        this.blocks = blocks;
        this.entries = entries;
        this.catalogue = catalogue;
        this.changes = changes;
    }

    /** The whole draft; refuses the request where there is no such round. */
    public Draft of(String roundId) {
        readOneMoment();
        var round = rounds.get(roundId);
        var names = catalogue.names(round.agreement());
        var state = changes.state(roundId);
        var shown = entries.shownIn(roundId);
        return new Draft(
                roundId,
                round.title(),
                DraftContent.period(round),
                DraftContent.named(names.agreement()),
                state.version(),
                state.asOf(),
                state.changedAt(),
                counted(entries.counts(roundId), names, untranslated(shown, names)),
                SectionTree.of(
                        rounds.sections(roundId), blocks.of(roundId), shown, names, new FilledTexts(round, names)));
    }

    /** What it is called, what it counts and how its sections stand; its texts and entries are not read. */
    public DraftOutline outline(String roundId) {
        readOneMoment();
        var round = rounds.get(roundId);
        var names = catalogue.names(round.agreement());
        var counts = entries.counts(roundId);
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
        return new DraftOutline(roundId, round.title(), counted(counts, names, List.of()), sections);
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
        return entries.shownIn(roundId, section, before, limit).stream()
                .map(entry -> EntryLine.of(entry, names))
                .toList();
    }

    /** How far the draft is, without reading it. */
    public DraftState state(String roundId) {
        return changes.state(roundId);
    }

    private static DraftCounts counted(Counts counts, Names names, List<UntranslatedCount> untranslated) {
        return new DraftCounts(counts.all(), organisations(counts, names), themes(counts, names), untranslated);
    }

    private static List<UntranslatedCount> untranslated(List<ShownEntry> shown, Names names) {
        return names.languages().tags().stream()
                .map(tag -> new UntranslatedCount(
                        tag,
                        Math.toIntExact(shown.stream()
                                .filter(entry -> !entry.content().isIn(tag))
                                .count())))
                .toList();
    }

    private static List<OrganisationCount> organisations(Counts counts, Names names) {
        return codes(names.organisations(), counts.organisations())
                .map(code -> new OrganisationCount(
                        DraftContent.named(names.organisation(code)), counts.ofOrganisation(code)))
                .toList();
    }

    private static List<ThemeCount> themes(Counts counts, Names names) {
        return codes(names.themes(), counts.themes())
                .map(code -> new ThemeCount(DraftContent.named(names.theme(code)), counts.ofTheme(code)))
                .toList();
    }

    /** Those of the catalogue, and after them those that have entries and no name yet. */
    private static Stream<String> codes(List<Named> known, SortedSet<String> counted) {
        return Stream.concat(known.stream().map(Named::code), counted.stream()).distinct();
    }

    /** Several queries see the same commit, so that what is read has the version that it says it has. */
    private void readOneMoment() {
        session.createNativeMutationQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
    }
}
