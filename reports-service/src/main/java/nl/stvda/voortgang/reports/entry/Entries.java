package nl.stvda.voortgang.reports.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stvda.voortgang.reports.change.ChangeKind;
import nl.stvda.voortgang.reports.change.ChangeLog;
import nl.stvda.voortgang.reports.round.Rounds;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps every draft up to date with what organisations post: one event touches one entry, however many there are. */
@ApplicationScoped
@Transactional
public class Entries {

    private static final Logger LOG = Logger.getLogger(Entries.class);

    private final EntryRepository repository;
    private final TallyRepository tally;
    private final Rounds rounds;
    private final ChangeLog changes;

    Entries(EntryRepository repository, TallyRepository tally, Rounds rounds, ChangeLog changes) {
        this.repository = repository;
        this.tally = tally;
        this.rounds = rounds;
        this.changes = changes;
    }

    /** Shows the initiative as it is at this revision, unless a later one is shown already. */
    public void show(InitiativeState state, Instant at) {
        var known = repository.lock(state.id());
        if (known.isPresent() && !known.get().isOutdatedBy(state)) {
            LOG.debugf("Late or repeated: initiative=%s revision=%d", state.id(), state.revision());
            return;
        }
        var before = known.map(Initiative::counted);
        var initiative = known.orElseGet(() -> new Initiative(state));
        initiative.become(state);
        repository.add(initiative);
        var about = Set.copyOf(
                state.isTried() ? rounds.idsOfSandbox(state.organisation()) : rounds.idsOfAgreement(state.agreement()));
        var step = new Step(state, about, before, initiative.counted(), at);
        var entries = repository.byRound(state.id());
        var concerned = new HashSet<>(about);
        concerned.addAll(entries.keySet());
        // always in the same order, so that two events never wait for each other's rounds
        concerned.stream().sorted().forEach(round -> move(step, round, entries.get(round)));
        LOG.infof("Initiative received: id=%s revision=%d status=%s", state.id(), state.revision(), state.status());
    }

    private void move(Step step, String round, @Nullable Entry entry) {
        var from = Optional.ofNullable(entry).flatMap(Entry::shownIn);
        var to = sectionFor(step, round);
        if (from.isEmpty() && to.isEmpty()) {
            return;
        }
        if (entry == null) {
            to.ifPresent(section -> repository.add(Entry.placed(round, step.id(), section)));
        } else {
            to.ifPresentOrElse(entry::placeIn, () -> entry.leave(step.reasonToLeave()));
        }
        var kind = to.isEmpty() ? ChangeKind.WITHDRAWN : from.isEmpty() ? ChangeKind.PLACED : ChangeKind.CHANGED;
        var section = to.or(() -> from).orElseThrow();
        changes.recordEntry(round, kind, section, step.id(), step.at());
        tally.add(round, Counted.difference(from.flatMap(shown -> step.before()), to.map(shown -> step.after())));
    }

    private Optional<String> sectionFor(Step step, String round) {
        var state = step.state();
        if (!state.isReportable() || !step.about().contains(round)) {
            return Optional.empty();
        }
        return rounds.placement(round).sectionFor(state.side(), state.level(), state.instrument());
    }

    /** Everything that the draft of this round shows, section by section, in order. */
    public List<ShownEntry> shownIn(String round) {
        return repository.shown(round);
    }

    /** How many entries the draft of this round shows. */
    public Counts counts(String round) {
        return tally.of(round);
    }

    /** From what was known of an initiative to what an event says, and the rounds that it is about. */
    private record Step(InitiativeState state, Set<String> about, Optional<Counted> before, Counted after, Instant at) {

        UUID id() {
            return state.id();
        }

        EntryStatus reasonToLeave() {
            if (state.isWithdrawn()) {
                return EntryStatus.WITHDRAWN;
            }
            if (state.isRejected()) {
                return EntryStatus.REJECTED;
            }
            return state.isShownByItsLead() ? EntryStatus.JOINED : EntryStatus.MOVED;
        }
    }
}
