package nl.stvda.voortgang.reports.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Keeps what organisations post up to date with the events that tell it. */
@ApplicationScoped
public class Initiatives {

    private static final Logger LOG = Logger.getLogger(Initiatives.class);

    private final InitiativeRepository repository;

    Initiatives(InitiativeRepository repository) {
        this.repository = repository;
    }

    /** Takes over, in this order, what is later than what is known; answers those steps, without the late and repeated. */
    @Transactional(TxType.MANDATORY)
    public List<Revision> receive(List<Arrival> arrivals) {
        var known = repository.lock(
                arrivals.stream().map(arrival -> arrival.state().id()).collect(Collectors.toSet()));
        var revisions = new ArrayList<Revision>(arrivals.size());
        for (var arrival : arrivals) {
            var state = arrival.state();
            var initiative = known.get(state.id());
            if (initiative == null) {
                initiative = new Initiative(state);
                repository.add(initiative);
                known.put(state.id(), initiative);
                revisions.add(new Revision(state, Optional.empty(), initiative.attribution(), arrival.at()));
            } else if (initiative.isOutdatedBy(state)) {
                var before = initiative.attribution();
                initiative.become(state);
                revisions.add(new Revision(state, Optional.of(before), initiative.attribution(), arrival.at()));
            } else {
                LOG.debugf("Late or repeated: initiative=%s revision=%d", state.id(), state.revision());
            }
        }
        return revisions;
    }
}
