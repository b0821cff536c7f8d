package nl.stvda.voortgang.reports.dashboard.initiatives;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.client.Candidates.Candidate;
import nl.stvda.voortgang.reports.dashboard.client.Codes;
import nl.stvda.voortgang.reports.dashboard.client.Conversation.Message;
import nl.stvda.voortgang.reports.dashboard.client.Initiative;
import nl.stvda.voortgang.reports.dashboard.client.InitiativesClient;
import nl.stvda.voortgang.reports.dashboard.client.ReviewFile;
import nl.stvda.voortgang.reports.dashboard.client.ReviewFile.Decision;
import nl.stvda.voortgang.reports.dashboard.client.Revision;
import nl.stvda.voortgang.reports.dashboard.initiatives.InitiativeView.CandidateLine;
import nl.stvda.voortgang.reports.dashboard.initiatives.InitiativeView.HistoryLine;
import nl.stvda.voortgang.reports.dashboard.initiatives.InitiativeView.MessageLine;
import nl.stvda.voortgang.reports.dashboard.initiatives.InitiativeView.ReviewForm;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What surrounds the review of an initiative: what may be decided, what was said, what may be the same, what happened. */
@RequestScoped
class Reviewing {

    private static final int SHOWN_MESSAGES = 100;
    /** Systems go by their key in the realm, which says nothing to people. */
    private static final Pattern SYSTEM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final double PERCENT = 100;

    private final InitiativesClient initiatives;
    private final Codes codes;
    private final Moments moments;
    private final Visitor visitor;

    Reviewing(@RestClient InitiativesClient initiatives, Codes codes, Moments moments, Visitor visitor) {
        this.initiatives = initiatives;
        this.codes = codes;
        this.moments = moments;
        this.visitor = visitor;
    }

    /** How the review stands; empty for those who may not read it, and where there is none. */
    Optional<ReviewFile> file(Initiative initiative) {
        return visitor.isSecretariat() && initiative.review() != null
                ? Optional.of(initiatives.review(initiative.id()))
                : Optional.empty();
    }

    ReviewForm form(ReviewFile file, Initiative initiative, Language language) {
        return new ReviewForm(
                initiative.reviewState(),
                moments.daysSince(initiative.changedAt()),
                file.allowed(),
                codes.name("organisation", initiative.organisation(), language).value());
    }

    /** Between the secretariat and the organisation; nobody else reads it. The oldest comes first. */
    Optional<List<MessageLine>> conversation(Initiative initiative, Language language) {
        return takesPart(initiative)
                ? Optional.of(initiatives.messages(initiative.id(), SHOWN_MESSAGES).items().reversed().stream()
                        .map(message -> line(message, language))
                        .toList())
                : Optional.empty();
    }

    private boolean takesPart(Initiative initiative) {
        return visitor.isSecretariat()
                || visitor.organisation()
                        .filter(initiative.organisation()::equals)
                        .isPresent();
    }

    private MessageLine line(Message message, Language language) {
        var isSecretariat = message.side().equals("secretariat");
        return new MessageLine(
                isSecretariat
                        ? message.side()
                        : codes.name("organisation", message.side(), language).value(),
                isSecretariat == visitor.isSecretariat(),
                moments.of(message.postedAt(), language),
                message.text());
    }

    List<CandidateLine> candidates(Initiative initiative, Queue queue, Language language) {
        return visitor.isSecretariat() && initiative.review() != null && initiative.joint() == null
                ? initiatives.candidates(initiative.id()).items().stream()
                        .map(candidate -> candidate(candidate, queue, language))
                        .toList()
                : List.of();
    }

    private CandidateLine candidate(Candidate candidate, Queue queue, Language language) {
        return new CandidateLine(
                candidate.id().toString(),
                queue.addressOf(candidate.id()),
                candidate.title().in(language).orElseGet(() -> new Text("", language)),
                codes.name("organisation", candidate.organisation(), language).value(),
                Math.round(candidate.score() * PERCENT),
                candidate.reasons());
    }

    /** The latest comes first. Those who may not read the review see the revisions only. */
    List<HistoryLine> history(
            Initiative initiative,
            Optional<ReviewFile> file,
            List<Revision> revisions,
            Queue queue,
            Language language) {
        var decisions = file.map(ReviewFile::decisions).orElse(List.of());
        return revisions.reversed().stream()
                .map(revision -> line(initiative, revision, decisions, queue, language))
                .toList();
    }

    private HistoryLine line(
            Initiative initiative, Revision revision, List<Decision> decisions, Queue queue, Language language) {
        var decision = decisions.stream()
                .filter(known -> known.revision() == revision.revision())
                .findFirst();
        var number = revision.revision();
        return new HistoryLine(
                number,
                decision.map(Decision::decision),
                decision.map(Decision::reason),
                Optional.ofNullable(revision.changedBy())
                        .filter(name -> !SYSTEM.matcher(name).matches()),
                decision.isEmpty() && Boolean.TRUE.equals(revision.onBehalf()),
                moments.of(revision.changedAt(), language),
                number > 1 && decision.isEmpty()
                        ? Optional.of(queue.addressComparing(initiative.id(), number - 1, number))
                        : Optional.empty());
    }

    /** What its organisation changes itself has a form of its own. */
    boolean mayChange(Initiative initiative) {
        return visitor.isSecretariat() && !initiative.status().equals("withdrawn");
    }
}
