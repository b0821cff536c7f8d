package nl.stvda.voortgang.reports.draft;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.block.BlockResponse;
import nl.stvda.voortgang.reports.catalogue.Named;
import nl.stvda.voortgang.reports.catalogue.Names;
import nl.stvda.voortgang.reports.content.DraftBlock;
import nl.stvda.voortgang.reports.content.DraftEntry;
import nl.stvda.voortgang.reports.content.DraftSection;
import nl.stvda.voortgang.reports.content.Link;
import nl.stvda.voortgang.reports.content.Written;
import nl.stvda.voortgang.reports.curation.Arrangement;
import nl.stvda.voortgang.reports.curation.Seat;
import nl.stvda.voortgang.reports.round.Section;
import nl.stvda.voortgang.reports.template.SectionKind;
import org.jspecify.annotations.Nullable;

/** Puts texts and entries into the sections that they belong to. */
final class SectionTree {

    private final List<Section> sections;
    private final Map<String, List<BlockResponse>> blocks;
    private final Function<List<Seat>, List<DraftEntry>> entries;
    private final Arrangement arrangement;
    private final Names names;
    private final FilledTexts texts;

    private SectionTree(
            List<Section> sections,
            List<BlockResponse> blocks,
            Function<List<Seat>, List<DraftEntry>> entries,
            Arrangement arrangement,
            Names names,
            FilledTexts texts) {
        this.sections = sections;
        this.blocks = blocks.stream().collect(Collectors.groupingBy(BlockResponse::section));
        this.entries = entries;
        this.arrangement = arrangement;
        this.names = names;
        this.texts = texts;
    }

    /** The sections in the order in which a reader meets them: each before those inside it. */
    static Stream<Section> depthFirst(List<Section> sections) {
        return depthFirst(sections, null);
    }

    private static Stream<Section> depthFirst(List<Section> sections, @Nullable String parent) {
        return sections.stream()
                .filter(section -> Objects.equals(section.parent(), parent))
                .flatMap(section -> Stream.concat(Stream.of(section), depthFirst(sections, section.code())));
    }

    /**
     * All sections.
     *
     * @param entries gives those in these seats
     */
    static List<DraftSection> of(
            List<Section> sections,
            List<BlockResponse> blocks,
            Function<List<Seat>, List<DraftEntry>> entries,
            Arrangement arrangement,
            Names names,
            FilledTexts texts) {
        return new SectionTree(sections, blocks, entries, arrangement, names, texts).childrenOf(null);
    }

    /**
     * One section without those inside it.
     *
     * @param entries gives those in these seats
     */
    static DraftSection one(
            Section section,
            List<BlockResponse> blocks,
            List<Seat> seats,
            Function<List<Seat>, List<DraftEntry>> entries,
            Arrangement arrangement,
            Names names,
            FilledTexts texts) {
        return new SectionTree(List.of(section), blocks, entries, arrangement, names, texts).fill(section, seats);
    }

    private List<DraftSection> childrenOf(@Nullable String parent) {
        return sections.stream()
                .filter(section -> Objects.equals(section.parent(), parent))
                .map(section -> fill(section, arrangement.in(section.code())))
                .toList();
    }

    private DraftSection fill(Section section, List<Seat> seats) {
        var parts = blocks.getOrDefault(section.code(), List.of());
        var lead = parts.stream()
                .filter(block -> Boolean.TRUE.equals(block.lead()))
                .findFirst();
        var themes = lead.map(BlockResponse::themes).orElse(List.of()).stream()
                .map(names::theme)
                .toList();
        return new DraftSection(
                section.code(),
                DraftContent.kind(section.kind()),
                texts.of(heading(section, themes, names.languages())),
                themes.stream().map(DraftContent::named).toList(),
                lead.map(block -> DraftContent.narrative(block, texts)).orElse(null),
                entries.apply(seats),
                childrenOf(section.code()),
                parts.stream().map(block -> part(block, seats)).toList(),
                DraftContent.display(section.display()));
    }

    private DraftBlock part(BlockResponse block, List<Seat> seats) {
        return new DraftBlock(
                block.id(),
                DraftContent.kind(block.kind()),
                texts.of(block.text()),
                block.themes().stream()
                        .map(code -> DraftContent.named(names.theme(code)))
                        .toList(),
                block.links().stream()
                        .map(link -> new Link(link.url(), link.label()))
                        .toList(),
                seats.stream()
                        .filter(seat -> seat.block().equals(block.id()))
                        .map(Seat::initiative)
                        .toList(),
                new Written(block.version(), block.editedBy(), block.editedAt()));
    }

    /** A section about themes is called after them. */
    static LocalizedText heading(Section section, List<Named> themes, Languages languages) {
        return section.kind() == SectionKind.THEMES && !themes.isEmpty()
                ? LocalizedText.inEach(languages.tags(), tag -> joined(themes, new Language(tag)))
                : section.heading();
    }

    private static String joined(List<Named> themes, Language language) {
        return themes.stream()
                .map(theme -> theme.name().in(language).map(Text::value).orElse(theme.code()))
                .collect(Collectors.joining("; "));
    }
}
