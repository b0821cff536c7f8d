package nl.stvda.voortgang.reports.document;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.reports.content.DraftEditorial;
import nl.stvda.voortgang.reports.content.DraftEntry;
import nl.stvda.voortgang.reports.content.Source;
import nl.stvda.voortgang.reports.document.DraftView.Shown;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry comes from, as the margin tells it.
 *
 * @param review how its review stands, a code
 * @param reworded the revision that the secretariat reworded; null where it says what was posted
 * @param others the initiatives that it tells of too
 */
record EntryOrigin(
        String initiative,
        int revision,
        Shown organisation,
        @Nullable String review,
        @Nullable Integer reworded,
        List<Source> others) {

    static EntryOrigin of(DraftEntry entry, Language language) {
        var editorial = Optional.ofNullable(entry.editorial());
        return new EntryOrigin(
                entry.initiativeId().toString(),
                entry.revision(),
                Shown.of(entry.organisation().name(), language),
                entry.review(),
                editorial.map(DraftEditorial::ofRevision).orElse(null),
                editorial.map(DraftEditorial::sources).orElse(List.of()));
    }
}
