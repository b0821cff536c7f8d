package nl.stvda.voortgang.reports.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stvda.voortgang.reports.entry.Entries;
import nl.stvda.voortgang.reports.round.Rounds;

/** Reads what the secretariat decided about the entries of a round. */
@ApplicationScoped
@Transactional
public class Curations {

    /** The version of an entry about which nothing was decided. */
    static final int NOTHING_YET = 0;

    private static final int MOST_STEPS = 500;

    private final CurationRepository repository;
    private final Rounds rounds;
    private final Entries entries;

    Curations(CurationRepository repository, Rounds rounds, Entries entries) {
        this.repository = repository;
        this.rounds = rounds;
        this.entries = entries;
    }

    /** By initiative; an entry about which nothing was decided has no key. */
    public Map<UUID, Decision> decisions(String round) {
        return repository.decisions(round);
    }

    /** The entries of the report before that neither their organisation nor the secretariat changed since this round opened. */
    public Set<UUID> carriedOver(String round) {
        return repository.carriedOver(round);
    }

    /** What was decided, entry by entry; those about which nothing was decided are not among them. */
    public List<CurationResponse> all(String round) {
        rounds.get(round);
        return repository.all(round).stream().map(Curations::response).toList();
    }

    /** What holds for an entry; refuses the request where the round has no such entry. */
    public CurationResponse of(String round, UUID initiative) {
        rounds.get(round);
        return repository.find(round, initiative).map(Curations::response).orElseGet(() -> {
            if (!entries.placedIn(round, Set.of(initiative)).containsKey(initiative)) {
                throw unknown(round, initiative);
            }
            return nothingYet(initiative);
        });
    }

    /** What was done with all entries, or with one, the latest first. */
    public List<StepResponse> steps(String round, Optional<UUID> initiative) {
        rounds.get(round);
        return repository.steps(round, initiative, MOST_STEPS).stream()
                .map(CurationStep::response)
                .toList();
    }

    static CurationResponse response(Curation curation) {
        return new CurationResponse(curation.initiative(), curation.decision(), curation.version());
    }

    static CurationResponse nothingYet(UUID initiative) {
        return new CurationResponse(initiative, Decision.NONE, NOTHING_YET);
    }

    static RuntimeException unknown(String round, UUID initiative) {
        return CurationProblem.UNKNOWN_ENTRY.withDetail("Round %s shows no entry %s.".formatted(round, initiative));
    }
}
