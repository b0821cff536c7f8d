package nl.stvda.voortgang.reports.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.reports.block.Blocks;
import nl.stvda.voortgang.reports.catalogue.Catalogue;
import nl.stvda.voortgang.reports.curation.Curations;
import nl.stvda.voortgang.reports.curation.Seat;
import nl.stvda.voortgang.reports.curation.StepResponse;
import nl.stvda.voortgang.reports.entry.Entries;
import nl.stvda.voortgang.reports.round.RoundResponse;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.round.Section;
import nl.stvda.voortgang.reports.template.SectionKind;
import nl.stvda.voortgang.reports.version.ChangeLog;

/** Reads one section or one entry of the live draft; what the rest of the draft says is not read. */
@ApplicationScoped
@Transactional
public class DraftSections {

    /** A section may have left out thousands; who looks for one of those finds it among the initiatives. */
    private static final int MOST_LEFT_OUT = 100;

    /** As many as can be chosen from on a page. */
    private static final int MOST_NEAR = 100;

    private final OneMoment oneMoment;
    private final Rounds rounds;
    private final Blocks blocks;
    private final Entries entries;
    private final Curations curations;
    private final Catalogue catalogue;
    private final ChangeLog changes;

    DraftSections(
            OneMoment oneMoment,
            Rounds rounds,
            Blocks blocks,
            Entries entries,
            Curations curations,
            Catalogue catalogue,
            ChangeLog changes) {
        this.oneMoment = oneMoment;
        this.rounds = rounds;
        this.blocks = blocks;
        this.entries = entries;
        this.curations = curations;
        this.catalogue = catalogue;
        this.changes = changes;
    }

    /** A section, or the first with entries, and some of its entries; refuses the request where there is no such section. */
    public OpenSection section(String roundId, Optional<String> wanted, int from, int most) {
        oneMoment.begin();
        var round = rounds.get(roundId);
        var names = catalogue.names(round.agreement());
        var outline = rounds.sections(roundId);
        var section = wanted.map(code -> rounds.requireNarrativeSection(roundId, code))
                .orElseGet(() -> first(outline));
        var seating = seating(roundId, Optional.empty());
        var page = seating.part(section.code(), from, most);
        var standing = page.standing();
        var parts = blocks.of(roundId, section.code());
        var neighbours = standing.arrangement().neighbours(section.code());
        var content = SectionTree.one(
                section,
                parts,
                page.seats(),
                new EntryContents(
                        entries.shown(roundId, page.told()),
                        standing.decisions(),
                        curations.carriedOver(roundId),
                        names)::in,
                standing.arrangement(),
                names,
                new FilledTexts(round, names));
        return new OpenSection(
                round.title(),
                places(outline, seating, headings(round)),
                content,
                parts,
                seating.entriesOf(section.code()),
                seating.inBlocks(section.code()),
                lastOf(page.earlier()),
                ofEach(page.seats(), standing::version),
                ofEach(page.seats(), neighbours::possible),
                entries.shown(roundId, standing.leftOutOf(section.code(), MOST_LEFT_OUT)),
                changes.state(roundId).version(),
                round.state().isEditable());
    }

    /** An entry and what can be done with it; refuses the request where the round has no such entry. */
    public OpenEntry entry(String roundId, UUID initiative) {
        oneMoment.begin();
        var round = rounds.get(roundId);
        var curation = curations.of(roundId, initiative);
        var entry = entries.shown(roundId, List.of(initiative)).stream()
                .findFirst()
                .orElseThrow(() -> GeneralProblem.NOT_FOUND.withDetail("The organisation withdrew the initiative."));
        var seating = seating(roundId, Optional.of(initiative));
        var arrangement = seating.known().arrangement();
        var merged = arrangement.mergedInto(initiative);
        var inside = seating.inside(initiative);
        var steps = curations.steps(roundId, Optional.of(initiative));
        return new OpenEntry(
                round.title(),
                round.state().isEditable(),
                entry,
                curation,
                arrangement.sectionOf(initiative),
                inside,
                places(rounds.sections(roundId), seating, headings(round)),
                blocks.places(roundId).stream()
                        .filter(block -> block.kind().takesEntries())
                        .toList(),
                entries.shown(roundId, seating.around(initiative, MOST_NEAR).near(initiative, MOST_NEAR)),
                entries.shown(roundId, named(steps, merged, inside)),
                merged,
                steps);
    }

    /** The section that shows an entry by itself; empty where it is left out or another tells of it. */
    public Optional<String> sectionOf(String round, UUID initiative) {
        return seating(round, Optional.of(initiative)).known().arrangement().sectionOf(initiative);
    }

    private Seating seating(String round, Optional<UUID> more) {
        return new Seating(entries, round, curations.all(round), blocks.places(round), more);
    }

    /** In each block, of those that stand there by themselves. */
    private static Map<UUID, UUID> lastOf(List<Seat> earlier) {
        return earlier.stream()
                .filter(seat -> seat.nestedIn() == null)
                .collect(Collectors.toMap(Seat::block, Seat::initiative, (_, later) -> later));
    }

    private static <T> Map<UUID, T> ofEach(List<Seat> seats, Function<UUID, T> value) {
        return seats.stream().map(Seat::initiative).collect(Collectors.toMap(Function.identity(), value));
    }

    private static Set<UUID> named(List<StepResponse> steps, List<UUID> merged, Optional<UUID> inside) {
        var places = steps.stream().map(step -> step.after().place()).flatMap(Stream::ofNullable);
        return Stream.concat(
                        Stream.concat(merged.stream(), inside.stream()),
                        places.flatMap(place -> Stream.of(
                                        Optional.ofNullable(place.nestedIn()), Optional.ofNullable(place.mergedInto()))
                                .flatMap(Optional::stream)))
                .collect(Collectors.toSet());
    }

    /** What the report calls a section; refuses the request where there is no such section. */
    public LocalizedText heading(String round, String code) {
        return headings(rounds.get(round)).of(rounds.requireNarrativeSection(round, code));
    }

    private SectionHeadings headings(RoundResponse round) {
        var names = catalogue.names(round.agreement());
        return new SectionHeadings(blocks.leadOutlines(round.id()), names, new FilledTexts(round, names));
    }

    private List<SectionPlace> places(List<Section> outline, Seating seating, SectionHeadings headings) {
        var depths = new HashMap<String, Integer>();
        return SectionTree.depthFirst(outline)
                .map(section -> {
                    var depth = section.parent() == null ? 0 : depths.getOrDefault(section.parent(), 0) + 1;
                    depths.put(section.code(), depth);
                    return new SectionPlace(
                            section.code(),
                            headings.of(section),
                            depth,
                            section.kind().hasNarrative(),
                            seating.entriesOf(section.code()));
                })
                .toList();
    }

    private static Section first(List<Section> outline) {
        return SectionTree.depthFirst(outline)
                .filter(section -> section.kind() == SectionKind.ENTRIES)
                .findFirst()
                .or(() -> SectionTree.depthFirst(outline)
                        .filter(section -> section.kind().hasNarrative())
                        .findFirst())
                .orElseThrow(() -> GeneralProblem.NOT_FOUND.withDetail("The report has no section to fill."));
    }
}
