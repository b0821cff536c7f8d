package nl.stvda.voortgang.initiatives.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.initiatives.access.Caller;
import nl.stvda.voortgang.initiatives.review.DecisionResponse;
import nl.stvda.voortgang.initiatives.review.Decisions;
import nl.stvda.voortgang.initiatives.review.Difference;
import nl.stvda.voortgang.initiatives.review.ReviewRequest;
import nl.stvda.voortgang.initiatives.review.ReviewResponse;
import org.jboss.logging.Logger;

/** The secretariat decides about initiatives, and both sides read how it stands. */
@ApplicationScoped
@Transactional
class ReviewService {

    private static final Logger LOG = Logger.getLogger(ReviewService.class);

    private final InitiativeRepository initiatives;
    private final JointMembers members;
    private final RevisionRepository revisions;
    private final ContentDifference difference;
    private final Decisions decisions;
    private final History history;
    private final Caller caller;
    private final Clock clock;

    ReviewService(
            InitiativeRepository initiatives,
            JointMembers members,
            RevisionRepository revisions,
            ContentDifference difference,
            Decisions decisions,
            History history,
            Caller caller,
            Clock clock) {
        this.initiatives = initiatives;
        this.members = members;
        this.revisions = revisions;
        this.difference = difference;
        this.decisions = decisions;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    Stored decide(UUID id, Precondition precondition, ReviewRequest request) {
        // held, so that of two decisions at once the second one sees what the first one made
        var initiative = members.hold(id);
        Visibility.requireVisible(initiative, caller);
        precondition.requireMatch(initiative.revision());
        var before = InitiativeRevision.of(initiative);
        var change = new Change(caller.name(), clock.instant());
        initiative.decide(request.decision(), request.reason(), change);
        history.recordNext(before, initiative, ChangeKind.REVIEWED);
        decisions.keep(
                id,
                new DecisionResponse(
                        request.decision(),
                        request.reason(),
                        initiative.revision() - 1,
                        initiative.revision(),
                        change.at(),
                        change.by()));
        LOG.infof("Initiative reviewed: id=%s revision=%d decision=%s", id, initiative.revision(), request.decision());
        return Stored.of(initiative, Outcome.CHANGED);
    }

    /** For the organisation, the secretariat and the auditor. */
    ReviewResponse read(UUID id) {
        var initiative = visible(id);
        if (!caller.maySeeReviewOf(initiative.organisation())) {
            throw GeneralProblem.FORBIDDEN.withDetail(
                    "What the secretariat decided is between it and %s.".formatted(initiative.organisation()));
        }
        return ReviewResponse.of(initiative.review().orElse(null), sinceReview(initiative), decisions.about(id));
    }

    private List<Difference> sinceReview(Initiative initiative) {
        var reviewed = initiative.review().map(review -> review.reviewedRevision());
        if (reviewed.isEmpty()) {
            return List.of();
        }
        var before = revisions.get(initiative.id(), reviewed.get()).content();
        return caller.maySeeContactOf(initiative.organisation())
                ? difference.between(before, initiative.content())
                : difference.between(
                        before.withoutContact(), initiative.content().withoutContact());
    }

    private Initiative visible(UUID id) {
        var initiative = initiatives.get(id);
        Visibility.requireVisible(initiative, caller);
        return initiative;
    }
}
