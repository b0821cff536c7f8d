package nl.stvda.voortgang.reports.dashboard.templates;

import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.reports.dashboard.client.RuleChoices;
import nl.stvda.voortgang.reports.dashboard.client.RuleChoices.Group;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.form.FormReader;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.templates.TemplateView.Option;
import nl.stvda.voortgang.reports.template.EntryDisplay;
import nl.stvda.voortgang.reports.template.Placeholder;
import nl.stvda.voortgang.reports.template.TemplateResponse;
import nl.stvda.voortgang.reports.template.TemplateSection;
import nl.stvda.voortgang.reports.template.Templates;

/** Puts together the page about one section of a template. */
@RequestScoped
class SectionPages {

    private final Templates templates;
    private final TemplatePages pages;
    private final RuleChoices rules;
    private final FormReader forms;
    private final Visitor visitor;
    private final Frames frames;

    SectionPages(
            Templates templates,
            TemplatePages pages,
            RuleChoices rules,
            FormReader forms,
            Visitor visitor,
            Frames frames) {
        this.templates = templates;
        this.pages = pages;
        this.rules = rules;
        this.forms = forms;
        this.visitor = visitor;
        this.frames = frames;
    }

    /** The section as it is saved. */
    SectionForm read(String id, String code) {
        var template = templates.get(id);
        return form(
                template, code, Attempt.of("section", code, forms.show(section(template, code), TemplateShape.SHAPE)));
    }

    /** As it was typed. */
    SectionForm typed(String id, String code, Attempt attempt) {
        return form(templates.get(id), code, attempt);
    }

    private SectionForm form(TemplateResponse template, String code, Attempt attempt) {
        var saved = section(template, code);
        var language = visitor.language();
        return new SectionForm(
                frames.of(Area.TEMPLATES),
                pages.title(template),
                TemplatePages.address(template.id()),
                TemplatePages.sectionAddress(template.id(), code),
                saved.heading().in(language).orElseGet(() -> new Text(code, language)),
                template.version(),
                pages.installed(),
                new OutlineEdit(template.sections())
                        .inOrder().stream()
                                .map(OutlineEdit.Placed::section)
                                .filter(other -> !other.code().equals(code))
                                .map(other -> new Option(
                                        other.code(),
                                        other.heading().in(language).orElseGet(() -> new Text(other.code(), language))))
                                .toList(),
                TemplatePages.kinds(),
                Arrays.stream(EntryDisplay.values()).map(EntryDisplay::code).toList(),
                Arrays.stream(Placeholder.values()).map(Placeholder::code).toList(),
                groups(saved),
                attempt,
                visitor.isSecretariat());
    }

    private List<Group> groups(TemplateSection saved) {
        return Stream.concat(
                        Stream.of(rules.group("/themes", "theme", saved.themes())),
                        rules.of(saved.placement()).stream())
                .toList();
    }

    private static TemplateSection section(TemplateResponse template, String code) {
        return template.sections().stream()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .orElseThrow(() -> GeneralProblem.NOT_FOUND.withDetail("There is no such section."));
    }
}
