package nl.stvda.voortgang.reports.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.conventions.request.ReadableText;
import nl.stvda.voortgang.reports.access.Caller;
import nl.stvda.voortgang.reports.audit.Action;
import nl.stvda.voortgang.reports.audit.Audit;
import nl.stvda.voortgang.reports.draft.DraftSections;
import nl.stvda.voortgang.reports.round.RoundState;
import nl.stvda.voortgang.reports.round.Rounds;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Lets each member say what it thinks of a draft while the members are asked to, and the secretariat answer. */
@ApplicationScoped
@Transactional
public class Comments {

    private static final Logger LOG = Logger.getLogger(Comments.class);
    private static final Set<RoundState> COMMENTING = EnumSet.of(RoundState.COMMENTING);

    /** Whoever comments after the comment week does so when signing, as an objection. */
    private static final Set<RoundState> ANSWERABLE =
            EnumSet.of(RoundState.EDITING, RoundState.COMMENTING, RoundState.SIGNING_OFF);

    private static final int MOST_OPEN = 200;

    private final CommentRepository repository;
    private final Rounds rounds;
    private final DraftSections sections;
    private final CommentEvents events;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Comments(
            CommentRepository repository,
            Rounds rounds,
            DraftSections sections,
            CommentEvents events,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.rounds = rounds;
        this.sections = sections;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The oldest first; refuses the request where there is no such round. */
    public List<CommentResponse> of(String round) {
        rounds.get(round);
        return repository.ofRound(round).stream().map(Comment::response).toList();
    }

    /** Those about which something is left to do. */
    public List<CommentResponse> open(String round) {
        return repository.open(round).stream().map(Comment::response).toList();
    }

    CommentResponse get(String round, UUID id) {
        rounds.get(round);
        return repository.get(round, id).response();
    }

    /** Whether members are asked for comments now. */
    public boolean areAskedFor(String round) {
        return COMMENTING.contains(rounds.get(round).state());
    }

    /** Says something for the caller's organisation. */
    public CommentResponse post(String round, CommentRequest request) {
        rounds.holdIn(round, COMMENTING, CommentProblem.COMMENTING_NOT_POSSIBLE);
        requireReadable(request.text());
        requireSection(round, request.section());
        requireEntry(round, request.section(), request.initiativeId());
        var organisation = caller.organisation()
                .orElseThrow(() -> GeneralProblem.FORBIDDEN.withDetail("Members comment, each for itself."));
        if (repository.openOf(round, organisation) >= MOST_OPEN) {
            throw CommentProblem.TOO_MANY_COMMENTS.withDetail(
                    "An organisation has at most %d comments that are not resolved.".formatted(MOST_OPEN));
        }
        var comment = new Comment(UUID.randomUUID(), round, request, organisation, caller.name(), clock.instant());
        repository.persistAndFlush(comment);
        var posted = comment.response();
        events.posted(posted);
        audit.record(Action.inRound(round, "comment.posted", posted.id()).with("section", posted.section()));
        LOG.infof("Comment posted: round=%s comment=%s organisation=%s", round, posted.id(), organisation);
        return posted;
    }

    /** Answers, for the secretariat; resolved or not. */
    public CommentResponse answer(String round, UUID id, Precondition precondition, AnswerRequest request) {
        rounds.holdIn(round, ANSWERABLE, CommentProblem.COMMENTING_NOT_POSSIBLE);
        requireReadable(request.text());
        var comment = repository.getForUpdate(round, id);
        precondition.requireMatch(comment.version());
        comment.answer(request, caller.name(), clock.instant());
        repository.flush();
        events.answered(comment.response());
        audit.record(Action.inRound(round, "comment.answered", id).with("resolved", request.resolved()));
        return comment.response();
    }

    private void requireSection(String round, String section) {
        if (rounds.sections(round).stream().noneMatch(known -> known.code().equals(section))) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(List.of(
                    Violation.inBody("/section", "unknown-section", "Give the code of a section of the round.")));
        }
    }

    /** What is left out, or what another entry tells of, is nothing that members read. */
    private void requireEntry(String round, String section, @Nullable UUID initiative) {
        if (initiative != null && !sections.sectionOf(round, initiative).equals(Optional.of(section))) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(List.of(Violation.inBody(
                    "/initiativeId", "unknown-entry", "Give the initiative of an entry that the section shows.")));
        }
    }

    private static void requireReadable(String text) {
        if (ReadableText.isBlank(text)) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(
                    List.of(Violation.inBody("/text", "required", "Write what you mean.")));
        }
    }
}
