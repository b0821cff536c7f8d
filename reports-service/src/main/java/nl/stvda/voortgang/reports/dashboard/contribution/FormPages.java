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
import nl.stvda.voortgang.reports.dashboard.shell.Area;
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

    static final String ADDRESS = "/contribute";

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
    RestResponse<TemplateInstance> begin() {
        return drafts.find(ADDRESS)
                .map(draft -> page(Optional.empty(), Typed.sent(sent(draft)), restored(draft)))
                .orElseGet(() -> page(Optional.empty(), started(), Occasion.opened()));
    }

    /** With what another one says, as something new. */
    RestResponse<TemplateInstance> copy(Optional<Own> own) {
        return own.map(now -> page(Optional.empty(), now.typed().with(KEY, newKey()), Occasion.opened()))
                .orElseGet(() -> page(Optional.empty(), started(), Occasion.away()));
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

    RestResponse<TemplateInstance> edit(Optional<Own> own) {
        return own.flatMap(now -> drafts.find(address(now)).map(draft -> resume(now, draft)))
                .orElseGet(() -> page(
                        own,
                        own.map(Own::typed).orElse(Typed.NOTHING),
                        own.isPresent() ? Occasion.opened() : Occasion.away()));
    }

    /** The tag stays the one that the person saw when typing, so that nothing is overwritten unseen. */
    private RestResponse<TemplateInstance> resume(Own now, FormDraft draft) {
        var sending = Sending.of(sent(draft));
        return page(Optional.of(new Own(now.id(), now.document(), sending.tag())), sending.typed(), restored(draft));
    }

    RestResponse<TemplateInstance> askForWithdrawal(Own own, boolean isReasonWrong) {
        var frame = frames.of(Area.OURS);
        return PageAnswers.page(
                isReasonWrong ? RestResponse.Status.BAD_REQUEST : RestResponse.Status.OK,
                frame,
                ContributionResource.Templates.withdrawal(frame, own, isReasonWrong));
    }

    RestResponse<TemplateInstance> withdrawn(UUID id) {
        drafts.discard(ADDRESS + "/" + id);
        return PageAnswers.then(
                URI.create("/ours"),
                new Notice(WordsOf.the(ContributionMessages.class, visitor.language())
                        .withdrawn()));
    }

    private static String address(Own own) {
        return ADDRESS + "/" + own.id();
    }

    RestResponse<TemplateInstance> again(Sending sending) {
        return page(Optional.empty(), sending.typed(), again(sending.added(), sending.isPreview()));
    }

    /** The tag stays the one that the person saw when beginning. */
    RestResponse<TemplateInstance> again(Optional<Own> own, Sending sending) {
        return page(
                own.map(now -> new Own(now.id(), now.document(), sending.tag())),
                sending.typed(),
                again(sending.added(), sending.isPreview()));
    }

    private static Occasion again(Optional<String> added, boolean isPreview) {
        return isPreview ? Occasion.previewed() : Occasion.longer(added);
    }

    RestResponse<TemplateInstance> after(Outcome outcome, Sending sending) {
        return after(outcome, Optional.empty(), sending);
    }

    RestResponse<TemplateInstance> after(Outcome outcome, Optional<Own> own, Sending sending) {
        var seen = own.map(now -> new Own(now.id(), now.document(), sending.tag()));
        return switch (outcome) {
            case Outcome.Kept(var id, var isSubmitted) -> {
                drafts.discard(own.map(FormPages::address).orElse(ADDRESS));
                yield PageAnswers.then(URI.create(isSubmitted ? "/ours" : ADDRESS + "/" + id), notice(isSubmitted));
            }
            case Outcome.Refused(var mistakes) -> page(seen, sending.typed(), Occasion.refused(mistakes));
            case Outcome.Resembles(var others) ->
                page(
                        seen,
                        sending.typed(),
                        Occasion.resembling(others.stream().map(this::alike).toList()));
            case Outcome.Stale() ->
                page(
                        own,
                        sending.typed(),
                        Occasion.stale(own.map(now -> Difference.between(sending.typed(), now.typed()))
                                .orElse(List.of())));
            case Outcome.Away() -> page(seen, sending.typed(), Occasion.away());
        };
    }

    private Alike alike(Candidate other) {
        var language = visitor.language();
        return new Alike(
                "/initiatives/" + other.id(),
                other.title().in(language).orElseGet(() -> new Text(other.id().toString(), language)),
                codes.name("organisation", other.organisation(), language),
                other.reasons());
    }

    private Notice notice(boolean isSubmitted) {
        var words = WordsOf.the(ContributionMessages.class, visitor.language());
        return new Notice(isSubmitted ? words.submitted() : words.drafted());
    }

    private RestResponse<TemplateInstance> page(Optional<Own> own, Typed typed, Occasion occasion) {
        var catalogue = choices.now();
        var frame = frames.of(own.isPresent() ? Area.OURS : Area.CONTRIBUTE);
        var form = new Form(
                frame,
                own.map(FormPages::address).orElse(ADDRESS),
                typed,
                own,
                occasion,
                languages.tags().stream().map(Language::new).toList(),
                catalogue);
        return PageAnswers.page(occasion.status(), frame, ContributionResource.Templates.form(form));
    }
}
