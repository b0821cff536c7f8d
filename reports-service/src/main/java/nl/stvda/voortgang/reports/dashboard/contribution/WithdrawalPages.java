package nl.stvda.voortgang.reports.dashboard.contribution;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import nl.stvda.voortgang.reports.dashboard.form.FormDrafts;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import org.jboss.resteasy.reactive.RestResponse;

/** Asks why an initiative is taken back, and tells that it was. */
@RequestScoped
class WithdrawalPages {

    private final Frames frames;
    private final Visitor visitor;
    private final FormDrafts drafts;

    WithdrawalPages(Frames frames, Visitor visitor, FormDrafts drafts) {
        this.frames = frames;
        this.visitor = visitor;
        this.drafts = drafts;
    }

    RestResponse<TemplateInstance> ask(Subject subject, Own own, boolean isReasonWrong) {
        var frame = frames.of(subject.area());
        return PageAnswers.page(
                isReasonWrong ? RestResponse.Status.BAD_REQUEST : RestResponse.Status.OK,
                frame,
                ContributionResource.Templates.withdrawal(frame, own, subject.behalf(), isReasonWrong));
    }

    RestResponse<TemplateInstance> done(Subject subject) {
        drafts.discard(subject.address());
        var words = WordsOf.the(ContributionMessages.class, visitor.language());
        return PageAnswers.then(
                URI.create(subject.behalf()
                        .flatMap(_ -> subject.id())
                        .map(id -> "/initiatives/" + id)
                        .orElse("/ours")),
                new Notice(subject.behalf()
                        .map(behalf -> words.withdrawnFor(behalf.name().value()))
                        .orElseGet(words::withdrawn)));
    }
}
