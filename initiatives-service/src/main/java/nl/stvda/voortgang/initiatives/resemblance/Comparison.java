package nl.stvda.voortgang.initiatives.resemblance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.stvda.voortgang.conventions.outbox.Outbox;
import org.jboss.logging.Logger;

/** Compares one submitted initiative after the other with all that are there, and tells what was found. */
@ApplicationScoped
@Transactional
class Comparison {

    private static final Logger LOG = Logger.getLogger(Comparison.class);

    private static final Duration UNTIL_TRIED_AGAIN = Duration.ofMinutes(10);

    private final DueRepository due;
    private final LikenessRepository likenesses;
    private final Resemblances resemblances;
    private final Subjects subjects;
    private final Outbox outbox;
    private final Clock clock;

    Comparison(
            DueRepository due,
            LikenessRepository likenesses,
            Resemblances resemblances,
            Subjects subjects,
            Outbox outbox,
            Clock clock) {
        this.due = due;
        this.likenesses = likenesses;
        this.resemblances = resemblances;
        this.subjects = subjects;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Compares the one that waits longest; answers whether there was one, and no other instance at it. */
    boolean step() {
        var next = due.isMyTurn() ? due.take(clock.instant()) : Optional.<DueRepository.Due>empty();
        next.ifPresent(this::compare);
        return next.isPresent();
    }

    private void compare(DueRepository.Due next) {
        var id = next.initiative();
        var subject = subjects.get(id);
        if (!subject.submitted()) {
            likenesses.forget(id);
            return;
        }
        likenesses.keep(subject, Traits.of(subject.content()));
        var candidates = resemblances.like(subject);
        if (!candidates.isEmpty()
                && likenesses.announce(
                        id, candidates.stream().map(Candidate::id).toList())) {
            outbox.append(ResemblanceEvent.of(subject, candidates, next.importId(), clock.instant()));
            LOG.infof("Resemblance found: id=%s candidates=%d", id, candidates.size());
        }
    }

    /** The one that waits longest cannot be compared now. */
    void putOff() {
        due.putOff(clock.instant(), UNTIL_TRIED_AGAIN);
    }
}
