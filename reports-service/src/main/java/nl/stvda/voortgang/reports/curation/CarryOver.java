package nl.stvda.voortgang.reports.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.stvda.voortgang.reports.access.Caller;
import nl.stvda.voortgang.reports.audit.Action;
import nl.stvda.voortgang.reports.audit.Audit;
import nl.stvda.voortgang.reports.entry.Entries;
import org.jboss.logging.Logger;

/** Takes over into a new round what the secretariat made of the entries that the report before shows. */
@ApplicationScoped
public class CarryOver {

    private static final Logger LOG = Logger.getLogger(CarryOver.class);

    private final CurationRepository repository;
    private final Entries entries;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    CarryOver(CurationRepository repository, Entries entries, Audit audit, Caller caller, Clock clock) {
        this.repository = repository;
        this.entries = entries;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Marks these entries, and decides about them what was decided before, as steps that can be undone. What the report before
     * left out comes as if it were new: the reason was about that report. What was told by it, or stood inside it, stands by
     * itself as it did there.
     *
     * @param blocks the block of the new round for each block of the one before
     */
    @Transactional(TxType.MANDATORY)
    public void into(String round, String previous, Map<UUID, UUID> blocks) {
        var decisions = repository.decisions(previous);
        var shown = new HashSet<>(entries.placedIn(round).keySet());
        shown.retainAll(entries.placedIn(previous).keySet());
        shown.removeIf(
                initiative -> decisions.getOrDefault(initiative, Decision.NONE).isLeftOut());
        repository.markCarriedOver(round, shown);
        var carried = new TreeMap<>(decisions);
        carried.keySet().retainAll(shown);
        carried.replaceAll((_, decision) -> decision.inBlocks(blocks).among(shown));
        carried.values().removeIf(Decision.NONE::equals);
        carried.forEach((initiative, decision) -> take(round, initiative, decision));
        audit.record(Action.inRound(round, StepKind.CARRY_OVER.action(), previous)
                .with("entries", shown.size())
                .with("decisions", carried.size()));
        LOG.infof("Entries carried over: round=%s entries=%d decisions=%d", round, shown.size(), carried.size());
    }

    private void take(String round, UUID initiative, Decision decision) {
        var curation = new Curation(round, initiative);
        curation.decide(decision);
        repository.add(curation);
        repository.add(new CurationStep(
                round,
                new StepResponse(
                        UUID.randomUUID(),
                        initiative,
                        StepKind.CARRY_OVER,
                        Decision.NONE,
                        decision,
                        null,
                        null,
                        caller.name(),
                        clock.instant())));
    }
}
