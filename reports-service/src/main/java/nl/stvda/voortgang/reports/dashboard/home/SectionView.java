package nl.stvda.voortgang.reports.dashboard.home;

import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.draft.DraftOutline.SectionOutline;
import org.jspecify.annotations.Nullable;

/**
 * A section of the draft in the words of one language.
 *
 * @param opened the entries of it, where the visitor has opened it
 */
record SectionView(
        String code,
        Text heading,
        @Nullable Boolean written,
        int entries,
        @Nullable EntryList opened) {

    static SectionView of(SectionOutline section, @Nullable EntryList opened, Language language) {
        return new SectionView(
                section.code(),
                section.heading().in(language).orElseGet(() -> new Text(section.code(), language)),
                section.written(),
                section.entries(),
                opened);
    }
}
