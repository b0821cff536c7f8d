package nl.stvda.voortgang.reports.block;

import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;

/** What the secretariat says in a block. */
public record BlockContent(LocalizedText text, List<String> themes, List<BlockLink> links) {

    static final BlockContent NOTHING = new BlockContent(LocalizedText.NONE, List.of(), List.of());

    public BlockContent {
        themes = List.copyOf(themes);
        links = List.copyOf(links);
    }

    boolean hasWords() {
        return !text.isEmpty() || !links.isEmpty();
    }
}
