package nl.stvda.voortgang.reports.dashboard.templates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.catalogue.Catalogue;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.templates.OutlineEdit.Placed;
import nl.stvda.voortgang.reports.dashboard.templates.TemplateList.Changed;
import nl.stvda.voortgang.reports.dashboard.templates.TemplateView.Option;
import nl.stvda.voortgang.reports.template.SectionKind;
import nl.stvda.voortgang.reports.template.TemplateResponse;
import nl.stvda.voortgang.reports.template.Templates;

/** Puts together the pages about templates. */
@RequestScoped
class TemplatePages {

    private final Templates templates;
    private final Catalogue catalogue;
    private final Languages languages;
    private final Moments moments;
    private final Visitor visitor;
    private final Frames frames;

    TemplatePages(
            Templates templates,
            Catalogue catalogue,
            Languages languages,
            Moments moments,
            Visitor visitor,
            Frames frames) {
        this.templates = templates;
        this.catalogue = catalogue;
        this.languages = languages;
        this.moments = moments;
        this.visitor = visitor;
        this.frames = frames;
    }

    TemplateList list() {
        return new TemplateList(
                frames.of(Area.TEMPLATES),
                templates.all().stream()
                        .map(template -> new TemplateList.Line(
                                address(template.id()),
                                title(template),
                                agreement(template),
                                template.sections().size(),
                                changed(template)))
                        .toList(),
                visitor.isSecretariat());
    }

    NewTemplateView begin(Attempt attempt) {
        return new NewTemplateView(
                frames.of(Area.TEMPLATES),
                agreements(),
                templates.all().stream()
                        .map(template -> new Option(template.id(), title(template)))
                        .toList(),
                installed(),
                attempt);
    }

    /** The template with whatever was typed into one of its forms. */
    TemplateView page(String id, Attempt attempt) {
        var template = templates.get(id);
        var placed = new OutlineEdit(template.sections()).inOrder();
        return new TemplateView(
                frames.of(Area.TEMPLATES),
                id,
                address(id),
                title(template),
                agreement(template),
                Optional.ofNullable(template.agreement()),
                changed(template),
                template.version(),
                placed.stream().map(section -> line(id, section)).toList(),
                agreements(),
                placed.stream()
                        .map(section -> new Option(
                                section.section().code(), text(section.section().heading(), id)))
                        .toList(),
                kinds(),
                installed(),
                attempt,
                template.title(),
                visitor.isSecretariat());
    }

    private TemplateView.Line line(String id, Placed placed) {
        var section = placed.section();
        return new TemplateView.Line(
                section.code(),
                sectionAddress(id, section.code()),
                text(section.heading(), section.code()),
                Optional.ofNullable(section.question()).flatMap(question -> question.in(visitor.language())),
                section.kind().code(),
                placed.depth(),
                placed.first(),
                placed.last(),
                Boolean.TRUE.equals(section.numbered()));
    }

    private List<Option> agreements() {
        return catalogue.agreements().stream()
                .map(agreement -> new Option(agreement.code(), text(agreement.name(), agreement.code())))
                .toList();
    }

    private Optional<Text> agreement(TemplateResponse template) {
        return Optional.ofNullable(template.agreement())
                .map(code -> text(catalogue.names(code).agreement().name(), code));
    }

    private Optional<Changed> changed(TemplateResponse template) {
        var by = template.changedBy();
        var at = template.changedAt();
        return by == null || at == null
                ? Optional.empty()
                : Optional.of(new Changed(by, moments.of(at, visitor.language())));
    }

    Text title(TemplateResponse template) {
        return text(template.title(), template.id());
    }

    private Text text(LocalizedText text, String otherwise) {
        return text.in(visitor.language()).orElseGet(() -> new Text(otherwise, visitor.language()));
    }

    List<Language> installed() {
        return languages.tags().stream().map(Language::new).toList();
    }

    static List<String> kinds() {
        return Arrays.stream(SectionKind.values()).map(SectionKind::code).toList();
    }

    static String address(String id) {
        return UriBuilder.fromPath("/templates/{id}").build(id).toString();
    }

    static String sectionAddress(String id, String section) {
        return UriBuilder.fromPath("/templates/{id}/sections/{section}")
                .build(id, section)
                .toString();
    }
}
