package nl.stvda.voortgang.reports.draft;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.catalogue.Named;
import nl.stvda.voortgang.reports.catalogue.Names;
import nl.stvda.voortgang.reports.content.DraftSection;
import nl.stvda.voortgang.reports.entry.ShownEntry;
import nl.stvda.voortgang.reports.narrative.NarrativeResponse;
import nl.stvda.voortgang.reports.round.Section;
import nl.stvda.voortgang.reports.template.SectionKind;
import org.jspecify.annotations.Nullable;

/** Puts texts and entries into the sections that they belong to. */
final class SectionTree {

    private final List<Section> sections;
    private final Map<String, NarrativeResponse> narratives;
    private final Map<String, List<ShownEntry>> entries;
    private final Names names;

    private SectionTree(
            List<Section> sections,
            Map<String, NarrativeResponse> narratives,
            Map<String, List<ShownEntry>> entries,
            Names names) {
        this.sections = sections;
        this.narratives = narratives;
        this.entries = entries;
        this.names = names;
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

    static List<DraftSection> of(
            List<Section> sections, List<NarrativeResponse> narratives, List<ShownEntry> entries, Names names) {
        return new SectionTree(
                        sections,
                        narratives.stream().collect(Collectors.toMap(NarrativeResponse::section, Function.identity())),
                        entries.stream().collect(Collectors.groupingBy(ShownEntry::section)),
                        names)
                .childrenOf(null);
    }

    private List<DraftSection> childrenOf(@Nullable String parent) {
        return sections.stream()
                .filter(section -> Objects.equals(section.parent(), parent))
                .map(this::fill)
                .toList();
    }

    private DraftSection fill(Section section) {
        var narrative = Optional.ofNullable(narratives.get(section.code()));
        var themes = narrative.map(NarrativeResponse::themes).orElse(List.of()).stream()
                .map(names::theme)
                .toList();
        return new DraftSection(
                section.code(),
                DraftContent.kind(section.kind()),
                heading(section, themes, names.languages()),
                themes.stream().map(DraftContent::named).toList(),
                narrative.map(DraftContent::narrative).orElse(null),
                entries.getOrDefault(section.code(), List.of()).stream()
                        .map(entry -> DraftContent.entry(entry, names))
                        .toList(),
                childrenOf(section.code()));
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
