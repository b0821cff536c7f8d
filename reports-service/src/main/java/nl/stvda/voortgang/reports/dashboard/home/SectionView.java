package nl.stvda.voortgang.reports.dashboard.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.draft.DraftEntry;
import nl.stvda.voortgang.reports.draft.DraftSection;
import nl.stvda.voortgang.reports.text.Formats;
import nl.stvda.voortgang.reports.text.Language;
import nl.stvda.voortgang.reports.text.LocalizedText;
import nl.stvda.voortgang.reports.text.Text;
import org.jspecify.annotations.Nullable;

/** A section of the draft in the words of one language. */
record SectionView(
        String code, Text heading, @Nullable Boolean written, boolean holdsEntries, List<EntryView> entries) {

    /** An entry, short: the whole of it is in the document. */
    record EntryView(String anchor, Text title, String organisation, String since, String review) {}

    /** All sections that hold something themselves, in the order of the report. */
    static List<SectionView> of(List<DraftSection> sections, Language language) {
        var views = new ArrayList<SectionView>();
        for (var section : sections) {
            if (section.narrative() != null || !section.entries().isEmpty()) {
                views.add(of(section, language));
            }
            views.addAll(of(section.sections(), language));
        }
        return views;
    }

    private static SectionView of(DraftSection section, Language language) {
        var narrative = section.narrative();
        return new SectionView(
                section.code(),
                words(section.heading(), language),
                narrative == null ? null : narrative.text().in(language).isPresent(),
                !section.entries().isEmpty(),
                section.entries().stream().map(entry -> entry(entry, language)).toList());
    }

    private static EntryView entry(DraftEntry entry, Language language) {
        return new EntryView(
                "entry-" + entry.initiativeId(),
                words(entry.title(), language),
                Stream.concat(Stream.of(entry.organisation()), entry.jointWith().stream())
                        .map(organisation ->
                                words(organisation.name(), language).value())
                        .collect(Collectors.joining(", ")),
                Formats.of(language).date(entry.period().start()),
                Objects.requireNonNullElse(entry.review(), "pending"));
    }

    private static Text words(LocalizedText text, Language language) {
        return text.in(language).orElseGet(() -> new Text("", language));
    }
}
