package nl.stvda.voortgang.reports.draft;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.block.LeadOutline;
import nl.stvda.voortgang.reports.catalogue.Names;
import nl.stvda.voortgang.reports.round.Section;

/** What a report calls its sections: after their themes where they have some, with what the round has to say filled in. */
final class SectionHeadings {

    private final Map<String, List<String>> themes;
    private final Names names;
    private final FilledTexts texts;

    SectionHeadings(List<LeadOutline> leads, Names names, FilledTexts texts) {
        themes = leads.stream().collect(Collectors.toMap(LeadOutline::section, LeadOutline::themes));
        this.names = names;
        this.texts = texts;
    }

    LocalizedText of(Section section) {
        var named = themes.getOrDefault(section.code(), List.of()).stream()
                .map(names::theme)
                .toList();
        return texts.of(SectionTree.heading(section, named, names.languages()));
    }
}
