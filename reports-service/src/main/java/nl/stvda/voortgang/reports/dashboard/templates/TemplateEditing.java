package nl.stvda.voortgang.reports.dashboard.templates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.reports.dashboard.form.FormDocument;
import nl.stvda.voortgang.reports.dashboard.form.FormReader;
import nl.stvda.voortgang.reports.dashboard.form.SeenVersion;
import nl.stvda.voortgang.reports.template.NewTemplate;
import nl.stvda.voortgang.reports.template.SectionKind;
import nl.stvda.voortgang.reports.template.TemplateRequest;
import nl.stvda.voortgang.reports.template.TemplateSection;
import nl.stvda.voortgang.reports.template.Templates;
import nl.stvda.voortgang.reports.text.Slug;

/** Makes of what was typed about a part of a template a request about the whole, as the API takes it. */
@ApplicationScoped
class TemplateEditing {

    /** What a template of its own begins with; it cannot be without a section. */
    private static final String FIRST = "/sections/0";

    private final Templates templates;
    private final FormReader forms;

    TemplateEditing(Templates templates, FormReader forms) {
        this.templates = templates;
        this.forms = forms;
    }

    /** Makes one; answers its key, which reads like its title. */
    String create(FormDocument typed) {
        var named = typed.with("/id", Slug.of(typed.firstBelow("/title")));
        var whole = typed.text("/copyOf").isEmpty() ? withFirstSection(named) : named;
        return templates
                .create(forms.read(whole, TemplateShape.SHAPE, NewTemplate.class))
                .id();
    }

    private static FormDocument withFirstSection(FormDocument typed) {
        return typed.copied("/title", FIRST + "/heading")
                .with(FIRST + "/code", "first")
                .with(FIRST + "/kind", SectionKind.TEXT.code());
    }

    /** Does what was wished; answers where that is to be seen. */
    String change(String id, Wish wish, FormDocument typed, MultivaluedMap<String, String> form) {
        var seen = SeenVersion.in(form);
        var template = templates.get(id);
        var outline = new OutlineEdit(template.sections());
        switch (wish.part()) {
            case "delete" -> templates.delete(id, seen);
            case "head" ->
                templates.change(
                        id,
                        seen,
                        forms.read(
                                typed.json(TemplateShape.SHAPE),
                                "sections",
                                template.sections(),
                                TemplateRequest.class));
            case "add" -> {
                var section = newSection(outline, typed);
                save(id, form, outline.with(section));
                return TemplatePages.sectionAddress(id, section.code());
            }
            case "up", "down" ->
                save(id, form, outline.moved(wish.section(), wish.part().equals("up")));
            case "remove" -> save(id, form, outline.without(wish.section()));
            default -> throw GeneralProblem.NOT_FOUND.withDetail("No button of the page says this.");
        }
        return wish.part().equals("delete") ? "/templates" : TemplatePages.address(id);
    }

    private TemplateSection newSection(OutlineEdit outline, FormDocument typed) {
        var code = outline.free(Slug.of(typed.firstBelow("/heading")));
        return forms.read(
                TemplateShape.ofItsKind(typed.with("/code", code)), TemplateShape.SHAPE, TemplateSection.class);
    }

    /** The section of this code as it was typed. */
    void write(String id, String code, FormDocument typed, MultivaluedMap<String, String> form) {
        var outline = new OutlineEdit(templates.get(id).sections());
        if (outline.indexOf(code) < 0) {
            throw GeneralProblem.NOT_FOUND.withDetail("There is no such section.");
        }
        var section = forms.read(
                TemplateShape.ofItsKind(typed.with("/code", code)), TemplateShape.SHAPE, TemplateSection.class);
        save(id, form, outline.with(section));
    }

    private void save(String id, MultivaluedMap<String, String> form, List<TemplateSection> sections) {
        var template = templates.get(id);
        var request = new TemplateRequest(template.agreement(), template.title(), sections);
        templates.change(id, SeenVersion.in(form), forms.checked(request, TemplateRequest.class));
    }
}
