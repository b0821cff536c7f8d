package nl.stvda.voortgang.reports.document;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.reports.content.DraftBlock;
import nl.stvda.voortgang.reports.content.DraftBlockKind;
import nl.stvda.voortgang.reports.content.DraftEntry;
import nl.stvda.voortgang.reports.content.DraftSection;
import nl.stvda.voortgang.reports.content.EntryDisplay;
import nl.stvda.voortgang.reports.document.DraftView.Prose;
import nl.stvda.voortgang.reports.document.EntryView.LinkView;
import org.jspecify.annotations.Nullable;

/** A part of a section as the template shows it. */
record BlockView(
        @Nullable Prose prose,
        List<LinkView> links,
        List<EntryView> entries,
        @Nullable EntryDisplay display,
        boolean isSingle,
        boolean isTextMissing,
        boolean isEntriesMissing,
        @Nullable TextOrigin origin) {

    static List<BlockView> of(DraftSection section, int level, Language language) {
        var entries = section.entries().stream()
                .collect(Collectors.toMap(DraftEntry::initiativeId, Function.identity(), (one, other) -> one));
        var hasText = section.blocks().stream().anyMatch(block -> !block.text().isEmpty());
        var lead = section.blocks().stream()
                .filter(block -> block.kind() == DraftBlockKind.TEXT)
                .findFirst();
        return section.blocks().stream()
                .map(block -> new BlockView(
                        Prose.of(block.text(), language),
                        block.links().stream()
                                .map(link -> LinkView.of(link, language))
                                .toList(),
                        EntryView.tree(shown(block, entries), section.display(), level, language),
                        section.display(),
                        block.kind() == DraftBlockKind.ENTRY,
                        !hasText && lead.filter(block::equals).isPresent(),
                        section.entries().isEmpty() && block.kind() == DraftBlockKind.ENTRIES,
                        TextOrigin.of(block, language)))
                .toList();
    }

    private static List<DraftEntry> shown(DraftBlock block, Map<?, DraftEntry> entries) {
        return block.entries().stream()
                .map(entries::get)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** One entry by itself is no list: in a section of bullets it is a paragraph between them. */
    public boolean isBullets() {
        return display == EntryDisplay.PROSE_BULLETS && !isSingle && !entries.isEmpty();
    }

    public boolean isNumbered() {
        return display == EntryDisplay.NUMBERED && !isSingle && !entries.isEmpty();
    }
}
