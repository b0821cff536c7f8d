package nl.stvda.voortgang.conventions.intake.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.paging.Page;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import nl.stvda.voortgang.conventions.problem.DatabaseOutage;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.conventions.request.QueryReader;
import org.jboss.logging.Logger;

/** What this service gave up, for people to look at and to settle. */
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final DeadLetterStore store;

    DeadLetters(DeadLetterStore store) {
        this.store = store;
    }

    /** Those that the query asks for, the newest first. */
    public Page<DeadLetterResponse> page(QueryReader query) {
        Optional<DeadLetterState> state = query.parsed(
                "state", DeadLetterState::of, "unknown-state", "Use one of: waiting, played-back, discarded.");
        var request = PageRequest.of(query, UUID::fromString);
        query.refuseViolations();
        return store.page(state, request).map(DeadLetterResponse::of);
    }

    /** The newest of those that wait for somebody, at most so many. */
    public List<DeadLetterResponse> waiting(int most) {
        return store
                .page(Optional.of(DeadLetterState.WAITING), new PageRequest<>(Optional.empty(), most))
                .items()
                .stream()
                .map(DeadLetterResponse::of)
                .toList();
    }

    public DeadLetterResponse get(UUID id) {
        return DeadLetterResponse.whole(store.get(id));
    }

    /** Lets the record have its effect, unless it had it before; refuses, and says why, what fails again. */
    public DeadLetterResponse playBack(UUID id, String by) {
        try {
            var letter = store.apply(id, by);
            LOG.infof("Dead letter played back: id=%s", id);
            return DeadLetterResponse.of(letter);
        } catch (ProblemException refused) {
            throw refused;
        } catch (RuntimeException failure) {
            if (DatabaseOutage.isBehind(failure)) {
                throw failure;
            }
            throw failedAgain(id, failure, by);
        }
    }

    private ProblemException failedAgain(UUID id, RuntimeException failure, String by) {
        LOG.errorf(failure, "Dead letter fails again: id=%s", id);
        var cause = Cause.of(failure);
        store.failedAgain(id, cause, by);
        return DeadLetterProblem.DEAD_LETTER_FAILS_AGAIN.withDetail(cause);
    }

    public DeadLetterResponse discard(UUID id, String reason, String by) {
        var letter = store.discard(id, reason, by);
        LOG.infof("Dead letter discarded: id=%s", id);
        return DeadLetterResponse.of(letter);
    }
}
