package nl.stvda.voortgang.reports.translation;

import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A text of a report that readers see in each language.
 *
 * @param key its own among those of the round
 * @param section the section that shows it; null for the title of the report
 * @param id of the block or the initiative; null where it is of neither
 * @param revision of what it is in; null where that has none
 * @param text what is read, whoever says it
 * @param fixed as much of it as nobody replaces from here: what an organisation says, or the secretariat instead of it
 * @param place what people call the section, or the entry
 */
record Unit(
        String key,
        UnitKind kind,
        @Nullable String section,
        @Nullable UUID id,
        @Nullable Integer revision,
        LocalizedText text,
        LocalizedText fixed,
        LocalizedText place) {

    /** The language that it is translated from; null where it is in no other than this one. */
    @Nullable String sourceFor(String language, List<String> tags) {
        return tags.stream()
                .filter(tag -> !tag.equals(language) && text.isIn(tag))
                .findFirst()
                .orElse(null);
    }
}
