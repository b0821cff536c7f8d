package nl.stvda.voortgang.reports.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.block.BlockKind;
import nl.stvda.voortgang.reports.block.BlockResponse;
import nl.stvda.voortgang.reports.catalogue.Names;
import nl.stvda.voortgang.reports.content.Actor;
import nl.stvda.voortgang.reports.content.Amount;
import nl.stvda.voortgang.reports.content.DraftBlockKind;
import nl.stvda.voortgang.reports.content.DraftDeclaration;
import nl.stvda.voortgang.reports.content.DraftEditorial;
import nl.stvda.voortgang.reports.content.DraftEntry;
import nl.stvda.voortgang.reports.content.DraftNarrative;
import nl.stvda.voortgang.reports.content.EntryDisplay;
import nl.stvda.voortgang.reports.content.Link;
import nl.stvda.voortgang.reports.content.Named;
import nl.stvda.voortgang.reports.content.Period;
import nl.stvda.voortgang.reports.content.Reach;
import nl.stvda.voortgang.reports.content.ReportingPeriod;
import nl.stvda.voortgang.reports.content.SectionKind;
import nl.stvda.voortgang.reports.content.Source;
import nl.stvda.voortgang.reports.curation.Decision;
import nl.stvda.voortgang.reports.curation.Decision.Rewording;
import nl.stvda.voortgang.reports.curation.Decision.Shape;
import nl.stvda.voortgang.reports.curation.Decision.Supplement;
import nl.stvda.voortgang.reports.curation.Seat;
import nl.stvda.voortgang.reports.declaration.Declared;
import nl.stvda.voortgang.reports.entry.ShownEntry;
import nl.stvda.voortgang.reports.round.RoundResponse;
import org.jspecify.annotations.Nullable;

/** Turns what the packages below keep into content, so that neither depends on the shape of the other. */
final class DraftContent {

    private DraftContent() {}

    static DraftEntry entry(
            ShownEntry entry, Names names, Decision decision, Seat seat, List<ShownEntry> merged, boolean carriedOver) {
        var posted = entry.content();
        return new DraftEntry(
                entry.initiativeId(),
                entry.revision(),
                named(names.organisation(entry.organisation())),
                Stream.concat(Stream.of(entry), merged.stream())
                        .flatMap(DraftContent::organisations)
                        .filter(code -> !code.equals(entry.organisation()))
                        .distinct()
                        .map(code -> named(names.organisation(code)))
                        .toList(),
                posted.side(),
                posted.level(),
                posted.instrument(),
                entry.themes().stream().map(code -> named(names.theme(code))).toList(),
                posted.actors().stream()
                        .map(actor -> new Actor(actor.name(), actor.kind()))
                        .toList(),
                posted.title(),
                posted.description(),
                new Period(posted.period().start(), posted.period().end()),
                posted.links().stream()
                        .map(link -> new Link(link.url(), link.label()))
                        .toList(),
                amounts(entry),
                reach(entry),
                entry.review(),
                editorial(entry, decision, seat, merged, carriedOver));
    }

    /** Those whose entry it is. */
    static Stream<String> organisations(ShownEntry entry) {
        return Stream.concat(Stream.of(entry.organisation()), entry.jointWith().stream());
    }

    private static @Nullable DraftEditorial editorial(
            ShownEntry entry, Decision decision, Seat seat, List<ShownEntry> merged, boolean carriedOver) {
        var rewording = Optional.ofNullable(decision.rewording());
        var supplement = Optional.ofNullable(decision.supplement());
        var shape = Optional.ofNullable(decision.shape());
        if (rewording.isEmpty()
                && supplement.isEmpty()
                && shape.isEmpty()
                && seat.nestedIn() == null
                && seat.merged().isEmpty()
                && !carriedOver) {
            return null;
        }
        var own = entry.content();
        return new DraftEditorial(
                rewording.map(Rewording::title).orElse(null),
                rewording.map(Rewording::text).orElse(null),
                rewording.map(Rewording::ofRevision).orElse(null),
                rewording
                        .filter(made -> made.isBehind(own.title(), own.description()))
                        .map(made -> true)
                        .orElse(null),
                supplement.map(Supplement::title).orElse(null),
                supplement.map(Supplement::text).orElse(null),
                shape.map(Shape::titleShown).orElse(null),
                shape.map(Shape::factsShown).orElse(null),
                seat.nestedIn(),
                seat.merged(),
                merged.stream()
                        .map(other -> new Source(other.initiativeId(), other.revision(), other.organisation()))
                        .toList(),
                carriedOver ? true : null);
    }

    private static List<Amount> amounts(ShownEntry entry) {
        return entry.content().amounts().stream()
                .map(amount ->
                        new Amount(amount.value(), amount.currency(), amount.per(), amount.qualifier(), amount.note()))
                .toList();
    }

    private static @Nullable Reach reach(ShownEntry entry) {
        var reach = entry.content().reach();
        return reach == null ? null : new Reach(reach.count(), reach.unit());
    }

    /** In the order of the organisations, what is about all before what is about a theme. */
    static List<DraftDeclaration> unchanged(List<Declared> declared, Names names) {
        var order = names.organisations().stream()
                .map(nl.stvda.voortgang.reports.catalogue.Named::code)
                .toList();
        return declared.stream()
                .sorted(Comparator.comparingInt((Declared one) -> order.indexOf(one.organisation()))
                        .thenComparing(Declared::organisation)
                        .thenComparing(one -> one.theme().orElse("")))
                .map(one -> new DraftDeclaration(
                        one.id(),
                        named(names.organisation(one.organisation())),
                        one.theme().map(code -> named(names.theme(code))).orElse(null),
                        one.since(),
                        one.declaredAt()))
                .toList();
    }

    static Named named(nl.stvda.voortgang.reports.catalogue.Named known) {
        return new Named(known.code(), known.name());
    }

    static ReportingPeriod period(RoundResponse round) {
        return new ReportingPeriod(round.period().start(), round.period().end());
    }

    static DraftNarrative narrative(BlockResponse lead, FilledTexts texts) {
        return new DraftNarrative(
                lead.section(), texts.of(lead.text()), lead.themes(), lead.editedBy(), lead.editedAt(), lead.version());
    }

    static DraftBlockKind kind(BlockKind kind) {
        return switch (kind) {
            case TEXT -> DraftBlockKind.TEXT;
            case ENTRIES -> DraftBlockKind.ENTRIES;
            case ENTRY -> DraftBlockKind.ENTRY;
            case GROUP -> DraftBlockKind.GROUP;
            case LINKS -> DraftBlockKind.LINKS;
        };
    }

    static @Nullable EntryDisplay display(nl.stvda.voortgang.reports.template.@Nullable EntryDisplay display) {
        return switch (display) {
            case null -> null;
            case PROSE_BULLETS -> EntryDisplay.PROSE_BULLETS;
            case NUMBERED -> EntryDisplay.NUMBERED;
            case CARDS -> EntryDisplay.CARDS;
            case TABLE -> EntryDisplay.TABLE;
        };
    }

    static SectionKind kind(nl.stvda.voortgang.reports.template.SectionKind kind) {
        return switch (kind) {
            case LETTER -> SectionKind.LETTER;
            case GROUP -> SectionKind.GROUP;
            case TEXT -> SectionKind.TEXT;
            case THEMES -> SectionKind.THEMES;
            case ENTRIES -> SectionKind.ENTRIES;
        };
    }
}
