package nl.stvda.voortgang.reports.dashboard.outline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.reports.dashboard.form.FormDocument;
import nl.stvda.voortgang.reports.dashboard.form.FormReader;
import nl.stvda.voortgang.reports.dashboard.form.SeenVersion;
import nl.stvda.voortgang.reports.round.RoundSections;
import nl.stvda.voortgang.reports.round.SectionChanges;
import nl.stvda.voortgang.reports.round.SectionRequest;
import nl.stvda.voortgang.reports.template.SectionKind;
import nl.stvda.voortgang.reports.template.TemplateSection;
import nl.stvda.voortgang.reports.text.Slug;

/** Makes of what was typed or pressed about a section a request as the API takes it; answers where to go then. */
@ApplicationScoped
class OutlineEditing {

    private static final String UNNAMED = "section";

    private final RoundSections sections;
    private final SectionChanges changes;
    private final FormReader forms;

    OutlineEditing(RoundSections sections, SectionChanges changes, FormReader forms) {
        this.sections = sections;
        this.changes = changes;
        this.forms = forms;
    }

    /** Its code reads like its heading. */
    String add(String round, FormDocument typed) {
        var code = free(round, Slug.of(typed.firstBelow("/heading")));
        var section = forms.read(OutlineForm.added(typed, code), OutlineForm.SHAPE, TemplateSection.class);
        changes.add(round, section);
        return OutlinePages.address(round, code);
    }

    private String free(String round, String wanted) {
        var taken = sections.of(round).value();
        var start = wanted.isEmpty() ? UNNAMED : wanted;
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? start : "%s-%d".formatted(start, number))
                .filter(code ->
                        taken.stream().noneMatch(section -> section.code().equals(code)))
                .findFirst()
                .orElseThrow();
    }

    String change(String round, String code, String wish, MultivaluedMap<String, String> form) {
        var seen = SeenVersion.in(form);
        switch (wish) {
            case "section" -> {
                var hasEntries = sections.get(round, code).value().kind() == SectionKind.ENTRIES;
                var typed = OutlineForm.changed(FormDocument.sent(form), hasEntries);
                sections.change(round, code, seen, forms.read(typed, OutlineForm.SHAPE, SectionRequest.class));
            }
            case "up" -> place(round, code, seen, -1);
            case "down" -> place(round, code, seen, 1);
            case "remove" -> changes.remove(round, code, seen);
            default -> throw GeneralProblem.NOT_FOUND.withDetail("No button of the page says this.");
        }
        return OutlinePages.address(round);
    }

    /** The section as it is, so many places further among those with its parent. */
    private void place(String round, String code, Precondition seen, int places) {
        var section = sections.get(round, code).value();
        var position = Math.max(0, section.position() + places);
        sections.change(
                round,
                code,
                seen,
                new SectionRequest(section.heading(), section.question(), null, null, position, null, null, null));
    }
}
