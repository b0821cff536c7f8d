package nl.stvda.voortgang.reports.dashboard.snapshots;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.content.DraftSection;

/** What the sections of a report are called, by their codes. */
record Headings(Map<String, Text> texts) {

    static Headings of(List<DraftSection> sections, Language language) {
        return new Headings(all(sections)
                .collect(Collectors.toMap(
                        DraftSection::code,
                        section -> section.heading().in(language).orElseGet(() -> new Text(section.code(), language)),
                        (first, _) -> first)));
    }

    private static Stream<DraftSection> all(List<DraftSection> sections) {
        return sections.stream().flatMap(section -> Stream.concat(Stream.of(section), all(section.sections())));
    }

    /** In the order of these codes; what stands outside of sections has no heading. */
    List<Text> of(List<String> codes) {
        return codes.stream().map(texts::get).flatMap(Stream::ofNullable).toList();
    }
}
