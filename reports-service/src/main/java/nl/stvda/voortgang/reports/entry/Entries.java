package nl.stvda.voortgang.reports.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.stvda.voortgang.reports.entry.Counted.Shown;
import nl.stvda.voortgang.reports.initiative.Attribution;
import nl.stvda.voortgang.reports.initiative.InitiativeState;
import nl.stvda.voortgang.reports.initiative.Revision;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.version.ChangeKind;
import nl.stvda.voortgang.reports.version.ChangeLog;
import nl.stvda.voortgang.reports.version.EntryChange;
import org.jspecify.annotations.Nullable;

/**
 * Keeps every draft up to date with what organisations post. An event touches its own entry, however many there are, and
 * a batch of events touches each draft once.
 */
@ApplicationScoped
@Transactional
public class Entries {

    private final EntryRepository repository;
    private final ShownEntryRepository shownEntries;
    private final EntryPlaceRepository places;
    private final TallyRepository tally;
    private final Rounds rounds;
    private final ChangeLog changes;

    Entries(
            EntryRepository repository,
            ShownEntryRepository shownEntries,
            EntryPlaceRepository places,
            TallyRepository tally,
            Rounds rounds,
            ChangeLog changes) {
        this.repository = repository;
        this.shownEntries = shownEntries;
        this.places = places;
        this.tally = tally;
        this.rounds = rounds;
        this.changes = changes;
    }

    /** Shows the initiatives as they are at these revisions, which came in this order. */
    @Transactional(TxType.MANDATORY)
    public void show(List<Revision> revisions) {
        var destinations = new Destinations(rounds);
        var entries = repository.byInitiative(
                revisions.stream().map(Revision::initiative).collect(Collectors.toSet()));
        // always in the same order, so that two transactions never wait for each other's drafts
        var updates = new TreeMap<String, DraftUpdate>();
        for (var revision : revisions) {
            var standing = entries.computeIfAbsent(revision.initiative(), id -> new HashMap<>());
            var concerned = new HashSet<>(destinations.roundsOf(revision.state()));
            concerned.addAll(standing.keySet());
            for (var round : concerned) {
                var to = destinations.sectionFor(revision.state(), round);
                move(revision, round, standing, to, updates);
            }
        }
        record(updates);
    }

    private void move(
            Revision revision,
            String round,
            Map<String, Entry> standing,
            Optional<String> to,
            Map<String, DraftUpdate> updates) {
        var entry = standing.get(round);
        var from = Optional.ofNullable(entry).flatMap(Entry::shownIn);
        if (from.isEmpty() && to.isEmpty()) {
            return;
        }
        standing.put(round, placed(entry, revision, round, to));
        var kind = to.isEmpty() ? ChangeKind.WITHDRAWN : from.isEmpty() ? ChangeKind.PLACED : ChangeKind.CHANGED;
        var section = to.or(() -> from).orElseThrow();
        updates.computeIfAbsent(round, key -> new DraftUpdate())
                .add(
                        new EntryChange(kind, section, revision.initiative()),
                        Counted.difference(
                                from.flatMap(shown -> revision.before().map(before -> new Shown(shown, before))),
                                to.map(shown -> new Shown(shown, revision.after()))),
                        revision.at());
    }

    private Entry placed(@Nullable Entry entry, Revision revision, String round, Optional<String> to) {
        if (entry == null) {
            var created = Entry.placed(round, revision.initiative(), to.orElseThrow());
            repository.add(created);
            return created;
        }
        to.ifPresentOrElse(entry::placeIn, () -> entry.leave(reasonToLeave(revision.state())));
        return entry;
    }

    /** Takes out initiatives that are void, which count as this says. */
    @Transactional(TxType.MANDATORY)
    public void takeOut(Map<UUID, Attribution> initiatives, Instant at) {
        var updates = new TreeMap<String, DraftUpdate>();
        var entries = repository.byInitiative(initiatives.keySet());
        initiatives.forEach((initiative, attribution) -> entries.getOrDefault(initiative, new HashMap<>())
                .values()
                .forEach(entry -> takeOut(entry, attribution, at, updates)));
        record(updates);
    }

    private static void takeOut(Entry entry, Attribution attribution, Instant at, Map<String, DraftUpdate> updates) {
        entry.shownIn().ifPresent(section -> {
            entry.leave(EntryStatus.WITHDRAWN);
            updates.computeIfAbsent(entry.round(), key -> new DraftUpdate())
                    .add(
                            new EntryChange(ChangeKind.WITHDRAWN, section, entry.initiative()),
                            Counted.difference(Optional.of(new Shown(section, attribution)), Optional.empty()),
                            at);
        });
    }

    private void record(Map<String, DraftUpdate> updates) {
        updates.forEach((round, update) -> {
            changes.recordEntries(round, update.changes(), update.asOf());
            tally.add(round, update.differences());
        });
    }

    private static EntryStatus reasonToLeave(InitiativeState state) {
        if (state.isWithdrawn()) {
            return EntryStatus.WITHDRAWN;
        }
        if (state.isRejected()) {
            return EntryStatus.REJECTED;
        }
        return state.isShownByItsLead() ? EntryStatus.JOINED : EntryStatus.MOVED;
    }

    /** Shows in a new round what organisations posted before it was there. */
    @Transactional(TxType.MANDATORY)
    public void placeArrived(String round, String agreement) {
        repository.placeArrived(round, agreement);
        tally.countAnew(round);
    }

    /** Everything that the draft of this round shows, section by section, in order. */
    public List<ShownEntry> shownIn(String round) {
        return shownEntries.in(round);
    }

    /** Some of what one section shows, the newest first: those that were posted before this one. */
    public List<ShownEntry> shownIn(String round, String section, Optional<UUID> before, int limit) {
        return shownEntries.in(round, section, before, limit);
    }

    /** Those of these initiatives that the rules place in this round. */
    public List<ShownEntry> shown(String round, Collection<UUID> initiatives) {
        return initiatives.isEmpty() ? List.of() : shownEntries.in(round, initiatives);
    }

    /** Every entry of this round without what it says, in no order. */
    public List<EntryVersion> versions(String round) {
        return places.versions(round);
    }

    /** The section that the rules give each entry of this round, in one read. */
    public Map<UUID, String> placedIn(String round) {
        return places.all(round);
    }

    /** As above, of these entries. */
    public Map<UUID, String> placedIn(String round, Collection<UUID> initiatives) {
        return initiatives.isEmpty() ? Map.of() : places.of(round, initiatives);
    }

    /** Some of the entries that the rules put into a section, in the order of posting, those that are excepted left out. */
    public List<UUID> placedIn(String round, String section, Set<UUID> except, int from, int most) {
        return places.in(round, section, except, from, most);
    }

    /** How many of these, but for those that are excepted, sort before a rank. */
    public int countBefore(String round, String section, Set<UUID> except, String rank) {
        return places.countBefore(round, section, except, rank);
    }

    /** How many entries the draft of this round shows. */
    public Counts counts(String round) {
        return tally.of(round);
    }
}
