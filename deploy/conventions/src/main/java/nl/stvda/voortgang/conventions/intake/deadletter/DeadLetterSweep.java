package nl.stvda.voortgang.conventions.intake.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.stvda.voortgang.conventions.sweep.Sweep;

/** Removes dead letters that were settled long ago; those that wait stay. */
@ApplicationScoped
@Transactional
class DeadLetterSweep implements Sweep {

    private final DeadLetterRepository repository;
    private final DeadLetterConfig config;

    DeadLetterSweep(DeadLetterRepository repository, DeadLetterConfig config) {
        this.repository = repository;
        this.config = config;
    }

    @Override
    public String name() {
        return "dead letters";
    }

    @Override
    public int remove(Instant now, int most) {
        return repository.removeSettled(now.minus(config.retention()), most);
    }
}
