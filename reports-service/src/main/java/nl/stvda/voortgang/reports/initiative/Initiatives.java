package nl.stvda.voortgang.reports.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    /** Takes over, in this order, each state that is newer than what is known; answers these steps, without late and repeated ones. */
    @Transactional(TxType.MANDATORY)
    public List<Revision> receive(List<Arrival> arrivals) {
        var known = repository.lock(
                arrivals.stream().map(arrival -> arrival.state().id()).collect(Collectors.toSet()));
        var revisions = new ArrayList<Revision>(arrivals.size());
        var epoch = repository.currentEpoch();
        for (var arrival : arrivals) {
            var state = arrival.state();
            var initiative = known.get(state.id());
            if (arrival.epoch() < epoch) {
                LOG.debugf("Void since a restore: initiative=%s epoch=%d", state.id(), arrival.epoch());
            } else if (initiative == null) {
                initiative = new Initiative(state, arrival.epoch());
                repository.add(initiative);
                known.put(state.id(), initiative);
                revisions.add(new Revision(state, Optional.empty(), initiative.attribution(), arrival.at()));
            } else if (initiative.isOutdatedBy(state, arrival.epoch())) {
                var before = initiative.attribution();
                initiative.become(state, arrival.epoch());
                revisions.add(new Revision(state, Optional.of(before), initiative.attribution(), arrival.at()));
            } else {
                LOG.debugf("Late or repeated: initiative=%s revision=%d", state.id(), state.revision());
            }
        }
        return revisions;
    }

    /** Whose initiative it is: who posted it, and who posted the same; none where nothing is known of it. */
    public List<String> organisationsOf(UUID initiative) {
        return repository
                .find(initiative)
                .map(found -> found.attribution().organisations())
                .orElse(List.of());
    }

    /**
     * From now on only what this epoch tells counts; answers what only earlier ones told, which is void. Nothing where the
     * epoch, or a later one, began before.
     */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, Attribution> beginEpoch(long number) {
        if (!repository.beginEpoch(number)) {
            return Map.of();
        }
        LOG.infof("Epoch begun: epoch=%d", number);
        return repository.ofEarlierEpochs(number).stream()
                .collect(Collectors.toMap(Initiative::id, Initiative::attribution));
    }
}
