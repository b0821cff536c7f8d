package nl.stvda.voortgang.reports.declaration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import nl.stvda.voortgang.reports.round.RoundResponse;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.text.Formats;
import nl.stvda.voortgang.reports.version.ChangeLog;
import org.jboss.logging.Logger;

/** Keeps what organisations declared up to date with the events that tell it. */
@ApplicationScoped
@Transactional
public class Declarations {

    private static final Logger LOG = Logger.getLogger(Declarations.class);

    private final DeclarationRepository repository;
    private final Rounds rounds;
    private final ChangeLog changes;

    Declarations(DeclarationRepository repository, Rounds rounds, ChangeLog changes) {
        this.repository = repository;
        this.rounds = rounds;
        this.changes = changes;
    }

    /** Takes over a state that is newer than what is known. */
    @Transactional(MANDATORY)
    public void receive(DeclarationState state, Instant at, long epoch) {
        if (repository.keep(state, epoch)) {
            var concerned = state.isTried()
                    ? rounds.idsOfSandbox(state.organisation())
                    : rounds.idsOfAgreement(state.agreement());
            concerned.stream().sorted().forEach(round -> changes.recordDeclaration(round, at));
        } else {
            LOG.debugf("Late, repeated or void: declaration=%s revision=%d", state.id(), state.revision());
        }
    }

    /** From now on only what this epoch tells counts. */
    @Transactional(MANDATORY)
    public void beginEpoch(long number, Instant at) {
        if (repository.forgetBefore(number)) {
            changes.recordNewNames(at);
        }
    }

    /**
     * Those that answer for a round: nothing changed since its period began, or since an earlier day, and it was said after
     * the period began.
     */
    public List<Declared> answering(RoundResponse round) {
        var start = round.period().start();
        return repository.answering(
                round.id(), start, start.atStartOfDay(Formats.HERE).toInstant());
    }
}
