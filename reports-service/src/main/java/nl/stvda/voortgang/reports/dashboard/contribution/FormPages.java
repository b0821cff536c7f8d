package nl.stvda.voortgang.reports.dashboard.contribution;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.reports.dashboard.contribution.Contributions.Outcome;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import org.jboss.resteasy.reactive.RestResponse;

/** The form in each of its states. Whatever becomes of it, what was typed stands in it. */
@RequestScoped
class FormPages {

    private static final String ADDRESS = "/contribute";

    private final Frames frames;
    private final Visitor visitor;
    private final Choices choices;
    private final Languages languages;

    FormPages(Frames frames, Visitor visitor, Choices choices, Languages languages) {
        this.frames = frames;
        this.visitor = visitor;
        this.choices = choices;
        this.languages = languages;
    }

    /** With a key of its own, so that sending it twice posts it once. */
    RestResponse<TemplateInstance> begin() {
        var key = "web-" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        var typed = Typed.NOTHING.with("/externalId", key);
        var agreements = choices.now().agreements();
        var started = agreements.size() == 1
                ? typed.with("/agreement", agreements.getFirst().code())
                : typed;
        return page(Optional.empty(), started, Occasion.opened());
    }

    RestResponse<TemplateInstance> edit(Optional<Own> own) {
        return page(
                own, own.map(Own::typed).orElse(Typed.NOTHING), own.isPresent() ? Occasion.opened() : Occasion.away());
    }

    RestResponse<TemplateInstance> longer(Sending sending) {
        return page(Optional.empty(), sending.typed(), Occasion.longer(sending.added()));
    }

    /** The tag stays the one that the person saw when beginning. */
    RestResponse<TemplateInstance> longer(Optional<Own> own, Sending sending) {
        return page(
                own.map(now -> new Own(now.id(), now.document(), sending.tag())),
                sending.typed(),
                Occasion.longer(sending.added()));
    }

    RestResponse<TemplateInstance> after(Outcome outcome, Sending sending) {
        return after(outcome, Optional.empty(), sending);
    }

    RestResponse<TemplateInstance> after(Outcome outcome, Optional<Own> own, Sending sending) {
        var seen = own.map(now -> new Own(now.id(), now.document(), sending.tag()));
        return switch (outcome) {
            case Outcome.Kept(var id, var isSubmitted) ->
                PageAnswers.then(URI.create(isSubmitted ? "/ours" : ADDRESS + "/" + id), notice(isSubmitted));
            case Outcome.Refused(var mistakes) -> page(seen, sending.typed(), Occasion.refused(mistakes));
            case Outcome.Stale() ->
                page(
                        own,
                        sending.typed(),
                        Occasion.stale(own.map(now -> Difference.between(sending.typed(), now.typed()))
                                .orElse(List.of())));
            case Outcome.Away() -> page(seen, sending.typed(), Occasion.away());
        };
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
                own.map(now -> ADDRESS + "/" + now.id()).orElse(ADDRESS),
                typed,
                own,
                occasion,
                languages.tags().stream().map(Language::new).toList(),
                catalogue);
        return PageAnswers.page(occasion.status(), frame, ContributionResource.Templates.form(form));
    }
}
