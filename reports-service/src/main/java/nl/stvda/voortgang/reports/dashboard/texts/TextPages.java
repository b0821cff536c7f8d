package nl.stvda.voortgang.reports.dashboard.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.reports.dashboard.client.Codes;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.texts.TextPage.Column;
import nl.stvda.voortgang.reports.dashboard.texts.TextPage.Edited;
import nl.stvda.voortgang.reports.draft.DraftOutline.SectionOutline;
import nl.stvda.voortgang.reports.draft.Drafts;
import nl.stvda.voortgang.reports.narrative.NarrativeRequest;
import nl.stvda.voortgang.reports.narrative.NarrativeResponse;
import nl.stvda.voortgang.reports.narrative.Narratives;
import nl.stvda.voortgang.reports.text.Formats;
import nl.stvda.voortgang.reports.text.Markdown;
import nl.stvda.voortgang.reports.text.WordDifference;

/** Puts together the pages about texts. */
@RequestScoped
class TextPages {

    private final Narratives narratives;
    private final Drafts drafts;
    private final Languages languages;
    private final Codes codes;
    private final Moments moments;
    private final Validator validator;
    private final Visitor visitor;
    private final Frames frames;

    TextPages(
            Narratives narratives,
            Drafts drafts,
            Languages languages,
            Codes codes,
            Moments moments,
            Validator validator,
            Visitor visitor,
            Frames frames) {
        this.narratives = narratives;
        this.drafts = drafts;
        this.languages = languages;
        this.codes = codes;
        this.moments = moments;
        this.validator = validator;
        this.visitor = visitor;
        this.frames = frames;
    }

    TextList list(String round) {
        var language = visitor.language();
        var outline = drafts.outline(round);
        var texts = narratives.of(round).stream()
                .collect(Collectors.toMap(NarrativeResponse::section, Function.identity()));
        return new TextList(
                frames.of(Area.TEXTS),
                outline.title().in(language).orElseGet(() -> new Text(round, language)),
                languages.tags().stream().map(this::nameOf).toList(),
                outline.sections().stream()
                        .filter(section -> texts.containsKey(section.code()))
                        .map(section ->
                                line(round, section, Objects.requireNonNull(texts.get(section.code())), language))
                        .toList());
    }

    private TextList.Line line(String round, SectionOutline section, NarrativeResponse text, Language language) {
        return new TextList.Line(
                address(round, section.code()),
                section.heading().in(language).orElseGet(() -> new Text(section.code(), language)),
                languages.tags().stream()
                        .map(tag -> new TextList.State(nameOf(tag), text.text().get(tag) != null))
                        .toList());
    }

    /** The text as it is saved. */
    TextPage read(String round, String section) {
        var saved = narratives.get(round, section);
        return page(round, saved, Typed.saved(saved.text(), saved.version(), languages.tags()), false, false);
    }

    /** As it was typed, beside the one that somebody else saved meanwhile; saving again replaces that one knowingly. */
    TextPage conflict(String round, String section, Typed typed) {
        return page(round, narratives.get(round, section), typed, true, false);
    }

    /** As it was typed, not saved. */
    TextPage typed(String round, String section, Typed typed) {
        return page(round, narratives.get(round, section), typed, false, false);
    }

    /** As it was typed, not saved because the round takes no more changes. */
    TextPage closed(String round, String section, Typed typed) {
        return page(round, narratives.get(round, section), typed, false, true);
    }

    private TextPage page(String round, NarrativeResponse saved, Typed typed, boolean conflict, boolean closed) {
        var language = visitor.language();
        var readable = isReadable(saved, typed);
        return new TextPage(
                frames.of(Area.TEXTS),
                UriBuilder.fromPath("/rounds/{round}/texts").build(round).toString(),
                address(round, saved.section()),
                heading(round, saved.section(), language),
                languages.tags().stream()
                        .map(tag -> column(tag, saved, typed, readable, conflict))
                        .toList(),
                saved.themes().stream()
                        .map(theme -> codes.name("theme", theme, language))
                        .toList(),
                typed.reason(),
                typed.isReasonTooLong(),
                conflict ? saved.version() : typed.version(),
                Optional.ofNullable(saved.editedAt())
                        .map(at ->
                                new Edited(Objects.requireNonNullElse(saved.editedBy(), ""), moments.of(at, language))),
                visitor.isSecretariat(),
                conflict,
                closed);
    }

    private boolean isReadable(NarrativeResponse saved, Typed typed) {
        return validator
                .validateProperty(new NarrativeRequest(typed.text(), saved.themes(), null), "text")
                .isEmpty();
    }

    private Column column(String tag, NarrativeResponse saved, Typed typed, boolean readable, boolean conflict) {
        return new Column(
                tag,
                nameOf(tag),
                typed.in(tag),
                Formats.of(visitor.language()).number(typed.in(tag).length()),
                Markdown.toHtml(typed.in(tag)),
                conflict
                        ? WordDifference.between(
                                Objects.requireNonNullElse(saved.text().get(tag), ""), typed.in(tag))
                        : List.of(),
                typed.problem(tag, readable));
    }

    private Text heading(String round, String section, Language language) {
        return drafts.outline(round).sections().stream()
                .filter(known -> known.code().equals(section))
                .findFirst()
                .flatMap(known -> known.heading().in(language))
                .orElseThrow(() -> GeneralProblem.NOT_FOUND.withDetail("There is no such section."));
    }

    private String nameOf(String tag) {
        return new Language(tag).nameIn(visitor.language());
    }

    static String address(String round, String section) {
        return UriBuilder.fromPath("/rounds/{round}/texts/{section}")
                .build(round, section)
                .toString();
    }
}
