package nl.stvda.voortgang.reports.dashboard.contribution;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.client.Candidates.Candidate;
import nl.stvda.voortgang.reports.dashboard.client.Codes;
import nl.stvda.voortgang.reports.dashboard.contribution.Contributions.Outcome;
import nl.stvda.voortgang.reports.dashboard.form.FormDraft;
import nl.stvda.voortgang.reports.dashboard.form.FormDrafts;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import org.jboss.resteasy.reactive.RestResponse;

/** The form in each of its states. Whatever becomes of it, what was typed stands in it. */
@RequestScoped
class FormPages {

    private static final String KEY = "/externalId";

    private final Frames frames;
    private final Visitor visitor;
    private final Choices choices;
    private final Languages languages;
    private final FormDrafts drafts;
    private final Moments moments;
    private final Codes codes;

    FormPages(
            Frames frames,
            Visitor visitor,
            Choices choices,
            Languages languages,
            FormDrafts drafts,
            Moments moments,
            Codes codes) {
        this.frames = frames;
        this.visitor = visitor;
        this.choices = choices;
        this.languages = languages;
        this.drafts = drafts;
        this.moments = moments;
        this.codes = codes;
    }

    /** What was typed before and not sent is there again. */
    RestResponse<TemplateInstance> begin(Subject subject) {
        return drafts.find(subject.address())
                .map(draft -> page(subject, Typed.sent(sent(draft)), restored(draft)))
                .orElseGet(() -> page(subject, started(), Occasion.opened()));
    }

    /** With what another one says, as something new. */
    RestResponse<TemplateInstance> copy(Subject subject, Optional<Own> copied) {
        return copied.map(now -> page(subject, now.typed().with(KEY, newKey()), Occasion.opened()))
                .orElseGet(() -> page(subject, started(), Occasion.away()));
    }

    private Typed started() {
        var typed = Typed.NOTHING.with(KEY, newKey());
        var agreements = choices.now().agreements();
        return agreements.size() == 1
                ? typed.with("/agreement", agreements.getFirst().code())
                : typed;
    }

    /** So that sending it twice posts it once. */
    private static String newKey() {
        return "web-" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    private static MultivaluedMap<String, String> sent(FormDraft draft) {
        var fields = new MultivaluedHashMap<String, String>();
        fields.putAll(draft.fields());
        return fields;
    }

    private Occasion restored(FormDraft draft) {
        return Occasion.restored(moments.of(draft.at(), visitor.language()));
    }

    RestResponse<TemplateInstance> edit(Subject subject) {
        return subject.own()
                .map(now -> drafts.find(subject.address())
                        .map(draft -> resume(subject, draft))
                        .orElseGet(() -> page(subject, now.typed(), Occasion.opened())))
                .orElseGet(() -> page(subject, Typed.NOTHING, Occasion.away()));
    }

    private RestResponse<TemplateInstance> resume(Subject subject, FormDraft draft) {
        var sending = Sending.of(sent(draft));
        return page(subject.seenAs(sending.tag()), sending.typed(), restored(draft));
    }

    RestResponse<TemplateInstance> again(Subject subject, Sending sending) {
        var occasion = sending.isPreview() ? Occasion.previewed() : Occasion.longer(sending.added());
        return page(subject.seenAs(sending.tag()), sending.typed(), occasion);
    }

    RestResponse<TemplateInstance> after(Outcome outcome, Subject subject, Sending sending) {
        var seen = subject.seenAs(sending.tag());
        var typed = sending.typed();
        return switch (outcome) {
            case Outcome.Kept(var id, var isSubmitted) -> {
                drafts.discard(subject.address());
                yield PageAnswers.then(next(subject, id, isSubmitted), notice(subject, isSubmitted));
            }
            case Outcome.Refused(var mistakes) -> page(seen, typed, Occasion.refused(mistakes));
            case Outcome.Resembles(var others) ->
                page(
                        seen,
                        typed,
                        Occasion.resembling(others.stream().map(this::alike).toList()));
            case Outcome.Stale() ->
                page(
                        subject,
                        typed,
                        Occasion.stale(subject.own()
                                .map(now -> Difference.between(typed, now.typed()))
                                .orElse(List.of())));
            case Outcome.Away() -> page(seen, typed, Occasion.away());
        };
    }

    private static URI next(Subject subject, UUID id, boolean isSubmitted) {
        if (subject.behalf().isPresent()) {
            return URI.create("/initiatives/" + id);
        }
        return URI.create(isSubmitted ? "/ours" : Subject.ADDRESS + "/" + id);
    }

    private Notice notice(Subject subject, boolean isSubmitted) {
        var words = WordsOf.the(ContributionMessages.class, visitor.language());
        return new Notice(subject.behalf()
                .map(behalf -> words.writtenFor(behalf.name().value()))
                .orElseGet(() -> isSubmitted ? words.submitted() : words.drafted()));
    }

    private Alike alike(Candidate other) {
        var language = visitor.language();
        return new Alike(
                "/initiatives/" + other.id(),
                other.title().in(language).orElseGet(() -> new Text(other.id().toString(), language)),
                codes.name("organisation", other.organisation(), language),
                other.reasons());
    }

    private RestResponse<TemplateInstance> page(Subject subject, Typed typed, Occasion occasion) {
        var catalogue = choices.now();
        var frame = frames.of(subject.area());
        var form = new Form(
                frame,
                subject,
                typed,
                occasion,
                languages.tags().stream().map(Language::new).toList(),
                catalogue);
        return PageAnswers.page(occasion.status(), frame, ContributionResource.Templates.form(form));
    }
}
