package nl.stvda.voortgang.reports.dashboard.arrangement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.block.BlockResponse;
import nl.stvda.voortgang.reports.content.DraftBlock;
import nl.stvda.voortgang.reports.content.DraftEditorial;
import nl.stvda.voortgang.reports.content.DraftEntry;
import nl.stvda.voortgang.reports.content.EntryDisplay;
import nl.stvda.voortgang.reports.content.Named;
import nl.stvda.voortgang.reports.curation.Shift;
import nl.stvda.voortgang.reports.dashboard.arrangement.SectionView.Line;
import nl.stvda.voortgang.reports.dashboard.arrangement.SectionView.Link;
import nl.stvda.voortgang.reports.dashboard.arrangement.SectionView.Part;
import nl.stvda.voortgang.reports.dashboard.arrangement.SectionView.Words;
import nl.stvda.voortgang.reports.draft.OpenSection;
import nl.stvda.voortgang.reports.text.Markdown;

/** Makes the blocks of a section as its page shows them. */
final class SectionParts {

    private final ArrangementAddress address;
    private final OpenSection section;
    private final Map<UUID, DraftEntry> entries;
    private final List<Language> written;
    private final Language language;

    /**
     * Of a section.
     *
     * @param written the languages that texts are written in
     * @param language that of whoever reads the page
     */
    SectionParts(ArrangementAddress address, OpenSection section, List<Language> written, Language language) {
        this.address = address;
        this.section = section;
        this.written = written;
        this.language = language;
        entries = section.content().entries().stream()
                .collect(Collectors.toMap(DraftEntry::initiativeId, Function.identity()));
    }

    List<Part> parts() {
        var shown = section.content().blocks();
        var blocks = section.blocks();
        return IntStream.range(0, blocks.size())
                .mapToObj(at -> part(blocks.get(at), shown.get(at), at, at == blocks.size() - 1))
                .toList();
    }

    private Part part(BlockResponse block, DraftBlock shown, int position, boolean isLast) {
        return new Part(
                block.id(),
                address.block(block.section(), block.id()),
                block.kind(),
                Boolean.TRUE.equals(block.lead()),
                block.version(),
                position,
                isLast,
                words(shown.text()),
                names(shown.themes().stream()),
                written.stream()
                        .filter(tongue -> block.text().get(tongue.tag()) == null)
                        .map(tongue -> tongue.nameIn(language))
                        .toList(),
                shown.links().stream()
                        .map(link -> new Link(link.url(), label(link.url(), Optional.ofNullable(link.label()))))
                        .toList(),
                lines(shown.entries()),
                Optional.ofNullable(section.before().get(block.id())),
                section.inBlocks().getOrDefault(block.id(), 0));
    }

    private Text label(String url, Optional<LocalizedText> label) {
        return label.flatMap(text -> text.in(language)).orElseGet(() -> new Text(url, language));
    }

    private Optional<Words> words(LocalizedText text) {
        return text.in(language)
                .map(found -> new Words(
                        Markdown.toHtml(found.value()), found.language().tag()));
    }

    /** An entry whose parent is on another page stands at the top of this one. */
    private List<Line> lines(List<UUID> shown) {
        var inside = shown.stream()
                .filter(initiative -> parent(initiative).isPresent())
                .collect(Collectors.groupingBy(initiative -> parent(initiative).orElseThrow()));
        return shown.stream()
                .filter(initiative -> parent(initiative).isEmpty())
                .map(initiative -> line(initiative, inside))
                .toList();
    }

    private Optional<UUID> parent(UUID initiative) {
        return editorial(initiative).map(DraftEditorial::nestedIn).filter(entries::containsKey);
    }

    private Optional<DraftEditorial> editorial(UUID initiative) {
        return Optional.ofNullable(entries.get(initiative)).map(DraftEntry::editorial);
    }

    private Line line(UUID initiative, Map<UUID, List<UUID>> inside) {
        var entry = Objects.requireNonNull(entries.get(initiative));
        var editorial = editorial(initiative);
        var isProse = section.content().display() == EntryDisplay.PROSE_BULLETS
                || section.content().display() == EntryDisplay.NUMBERED;
        return new Line(
                initiative,
                address.entry(initiative),
                section.versions().getOrDefault(initiative, 0),
                parent(initiative).isEmpty()
                        && editorial.map(DraftEditorial::nestedIn).isPresent(),
                entry.readTitle().in(language).orElseGet(() -> new Text(initiative.toString(), language)),
                editorial.map(DraftEditorial::titleShown).orElse(!isProse),
                editorial.map(DraftEditorial::factsShown).orElse(!isProse),
                words(entry.readDescription()),
                names(Stream.concat(Stream.of(entry.organisation()), entry.jointWith().stream())),
                section.shifts().getOrDefault(initiative, Set.of()).stream()
                        .map(Shift::code)
                        .toList(),
                editorial.map(DraftEditorial::ofRevision).isPresent(),
                editorial.map(DraftEditorial::sourceChanged).isPresent(),
                editorial.map(DraftEditorial::carriedOver).isPresent(),
                editorial.map(DraftEditorial::merged).orElse(List.of()).size(),
                inside.getOrDefault(initiative, List.of()).stream()
                        .map(nested -> line(nested, inside))
                        .toList());
    }

    private List<Text> names(Stream<Named> named) {
        return named.map(name -> name.name().in(language).orElseGet(() -> new Text(name.code(), language)))
                .toList();
    }
}
