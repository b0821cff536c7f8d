package nl.stvda.voortgang.reports.document;

import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.reports.content.DraftBlock;
import nl.stvda.voortgang.reports.text.Formats;
import org.jspecify.annotations.Nullable;

/** Where a text comes from, as the margin tells it. */
record TextOrigin(
        int version, @Nullable String by, @Nullable String at) {

    /** Of a text or links that somebody wrote; null where nobody did. */
    static @Nullable TextOrigin of(DraftBlock block, Language language) {
        var written = block.written();
        if (written == null || (block.text().isEmpty() && block.links().isEmpty())) {
            return null;
        }
        return new TextOrigin(
                written.version(),
                written.editedBy(),
                Optional.ofNullable(written.editedAt())
                        .map(Formats.of(language)::moment)
                        .orElse(null));
    }
}
