package nl.stvda.voortgang.reports.dashboard.home;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.content.Named;
import nl.stvda.voortgang.reports.draft.EntryLine;
import nl.stvda.voortgang.reports.text.Formats;
import org.jspecify.annotations.Nullable;

/**
 * Entries of a section in the words of one language, the newest first.
 *
 * @param next where the list goes on; null at its end
 */
record EntryList(
        String roundId,
        String section,
        List<EntryView> entries,
        @Nullable String next) {

    /**
     * An entry, short: the whole of it is in the document.
     *
     * @param otherLanguage what the title is written in, where that is not the language of the visitor
     */
    record EntryView(
            String id, Text title, @Nullable String otherLanguage, String organisations, String since, String review) {}

    static EntryList of(String roundId, String section, List<EntryLine> lines, int size, Language language) {
        var shown = lines.stream().limit(size).toList();
        return new EntryList(
                roundId,
                section,
                shown.stream().map(line -> entry(line, language)).toList(),
                lines.size() > size ? shown.getLast().initiative().toString() : null);
    }

    private static EntryView entry(EntryLine line, Language language) {
        var title = line.title().in(language).orElseGet(() -> new Text("", language));
        return new EntryView(
                line.initiative().toString(),
                title,
                title.language().equals(language) ? null : title.language().nameIn(language),
                line.organisations().stream()
                        .map(organisation -> name(organisation, language))
                        .collect(Collectors.joining(", ")),
                Formats.of(language).date(line.start()),
                Objects.requireNonNullElse(line.review(), "pending"));
    }

    private static String name(Named organisation, Language language) {
        return organisation.name().in(language).map(Text::value).orElse(organisation.code());
    }
}
