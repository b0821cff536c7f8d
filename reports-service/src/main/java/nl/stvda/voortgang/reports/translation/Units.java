package nl.stvda.voortgang.reports.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.block.BlockKind;
import nl.stvda.voortgang.reports.block.BlockResponse;
import nl.stvda.voortgang.reports.block.Blocks;
import nl.stvda.voortgang.reports.curation.Arrangement;
import nl.stvda.voortgang.reports.curation.Curations;
import nl.stvda.voortgang.reports.curation.Decision;
import nl.stvda.voortgang.reports.curation.Seat;
import nl.stvda.voortgang.reports.entry.Entries;
import nl.stvda.voortgang.reports.entry.ShownEntry;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.template.SectionKind;
import nl.stvda.voortgang.reports.template.TemplateSection;

/** Finds every text of a report that should be in each language: what nobody reads is not among them. */
@ApplicationScoped
class Units {

    private final Rounds rounds;
    private final Blocks blocks;
    private final Curations curations;
    private final Entries entries;

    Units(Rounds rounds, Blocks blocks, Curations curations, Entries entries) {
        this.rounds = rounds;
        this.blocks = blocks;
        this.curations = curations;
        this.entries = entries;
    }

    /** In the order of the report; refuses the request where there is no such round. */
    List<Unit> of(String id) {
        var round = rounds.get(id);
        var parts = blocks.of(id);
        var decisions = curations.decisions(id);
        var shown =
                entries.shownIn(id).stream().collect(Collectors.toMap(ShownEntry::initiativeId, Function.identity()));
        var arrangement = Arrangement.of(
                shown.values().stream().collect(Collectors.toMap(ShownEntry::initiativeId, ShownEntry::section)),
                decisions,
                parts.stream().map(BlockResponse::place).toList());
        var texts = parts.stream()
                .filter(block -> block.kind() == BlockKind.TEXT)
                .collect(Collectors.groupingBy(BlockResponse::section));
        var title = new Unit(
                UnitKind.TITLE.code(),
                UnitKind.TITLE,
                null,
                null,
                round.version(),
                round.title(),
                LocalizedText.NONE,
                round.title());
        var inSections = rounds.outline(id).stream()
                .flatMap(section -> Stream.of(
                                ofSection(section, texts.getOrDefault(section.code(), List.of())),
                                texts.getOrDefault(section.code(), List.of()).stream()
                                        .map(block -> ofBlock(section, block)),
                                arrangement.in(section.code()).stream()
                                        .flatMap(seat -> ofEntry(section, seat, shown, decisions)))
                        .flatMap(units -> units));
        return Stream.concat(Stream.of(title), inSections)
                .filter(unit -> !unit.text().isEmpty())
                .toList();
    }

    /** A section about themes is called after them, and the catalogue says how. */
    private static Stream<Unit> ofSection(TemplateSection section, List<BlockResponse> texts) {
        var isCalledAfterThemes = section.kind() == SectionKind.THEMES
                && texts.stream()
                        .anyMatch(block -> Boolean.TRUE.equals(block.lead())
                                && !block.themes().isEmpty());
        var heading = isCalledAfterThemes
                ? Stream.<Unit>empty()
                : Stream.of(ofSection(section, UnitKind.HEADING, section.heading()));
        return Stream.concat(
                heading,
                Stream.ofNullable(section.question()).map(question -> ofSection(section, UnitKind.QUESTION, question)));
    }

    private static Unit ofSection(TemplateSection section, UnitKind kind, LocalizedText text) {
        return new Unit(
                kind.key(section.code()),
                kind,
                section.code(),
                null,
                null,
                text,
                LocalizedText.NONE,
                section.heading());
    }

    private static Unit ofBlock(TemplateSection section, BlockResponse block) {
        return new Unit(
                UnitKind.BLOCK.key(block.id()),
                UnitKind.BLOCK,
                section.code(),
                block.id(),
                block.version(),
                block.text(),
                LocalizedText.NONE,
                section.heading());
    }

    private static Stream<Unit> ofEntry(
            TemplateSection section, Seat seat, Map<UUID, ShownEntry> shown, Map<UUID, Decision> decisions) {
        var entry = shown.get(seat.initiative());
        if (entry == null) {
            return Stream.empty();
        }
        var decision = decisions.getOrDefault(seat.initiative(), Decision.NONE);
        var id = entry.initiativeId();
        var posted = entry.content();
        var title = decision.title(posted.title());
        return Stream.of(
                new Unit(
                        UnitKind.ENTRY_TITLE.key(id),
                        UnitKind.ENTRY_TITLE,
                        section.code(),
                        id,
                        entry.revision(),
                        title,
                        decision.titleInstead(posted.title()),
                        title),
                new Unit(
                        UnitKind.ENTRY_TEXT.key(id),
                        UnitKind.ENTRY_TEXT,
                        section.code(),
                        id,
                        entry.revision(),
                        decision.text(posted.description()),
                        decision.textInstead(posted.description()),
                        title));
    }
}
