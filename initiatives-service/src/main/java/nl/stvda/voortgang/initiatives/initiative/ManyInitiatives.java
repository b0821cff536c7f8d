package nl.stvda.voortgang.initiatives.initiative;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.conventions.request.StrictReading;
import nl.stvda.voortgang.initiatives.access.Sandboxes;
import org.jspecify.annotations.Nullable;

/**
 * Posts or replaces many initiatives of one organisation at once. Each row means what a request of its own would mean:
 * the same rules, the same verdict, the same history; only the statements are for many rows.
 */
@ApplicationScoped
public class ManyInitiatives {

    private final StrictReading reading;
    private final ManyInitiativesRepository initiatives;
    private final History history;
    private final Fingerprint fingerprint;
    private final Sandboxes sandboxes;
    private final Clock clock;
    /** One for all, so that of ids of the same millisecond the later one is the higher one. */
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    ManyInitiatives(
            StrictReading reading,
            ManyInitiativesRepository initiatives,
            History history,
            Fingerprint fingerprint,
            Sandboxes sandboxes,
            Clock clock) {
        this.reading = reading;
        this.initiatives = initiatives;
        this.history = history;
        this.fingerprint = fingerprint;
        this.sandboxes = sandboxes;
        this.clock = clock;
    }

    /** Reads and checks rows by themselves. */
    public List<ReadRow> read(List<InitiativeRow> rows) {
        return rows.stream().map(this::read).toList();
    }

    private ReadRow read(InitiativeRow row) {
        var read = reading.read(row.json().getBytes(StandardCharsets.UTF_8), InitiativeRequest.class);
        return new ReadRow(row, read.value(), read.violations());
    }

    /** What {@link #store} would do with rows of different external ids. */
    @Transactional(MANDATORY)
    public List<RowResult> preview(String organisation, List<ReadRow> rows) {
        var existing = initiatives.see(organisation, externalIds(rows));
        return rows.stream()
                .map(row -> row.isReadable()
                        ? result(row, existing.get(row.request().externalId()))
                        : RowResult.refused(row.number(), row.violations()))
                .toList();
    }

    private static RowResult result(ReadRow row, @Nullable Initiative existing) {
        return result(row, existing, Verdict.on(existing, row.request()));
    }

    private static RowResult result(ReadRow row, @Nullable Initiative existing, Verdict verdict) {
        return row.unlessPromisedOtherwise(
                switch (verdict) {
                    case Verdict.Created _ -> RowResult.done(row.number(), RowOutcome.ADDED, null, 1);
                    case Verdict.Changed _ -> ofExisting(row, RowOutcome.CHANGED, existing, 1);
                    case Verdict.Unchanged _ -> ofExisting(row, RowOutcome.UNCHANGED, existing, 0);
                    case Verdict.Refused(var reason) ->
                        RowResult.refused(
                                row.number(),
                                List.of(Violation.inBody(
                                        "/externalId",
                                        reason.type().description().slug(),
                                        reason.detail())));
                });
    }

    private static RowResult ofExisting(ReadRow row, RowOutcome outcome, @Nullable Initiative existing, int further) {
        return existing == null
                ? RowResult.done(row.number(), outcome, null, further)
                : RowResult.done(row.number(), outcome, existing.id(), existing.revision() + further);
    }

    /** Stores rows of one import with different external ids, each refused one left out. */
    @Transactional(MANDATORY)
    public List<RowResult> store(String organisation, String by, UUID importId, List<ReadRow> rows) {
        var change = new Change(by, clock.instant());
        var results = new TreeMap<Integer, RowResult>();
        var open = new ArrayList<ReadRow>();
        for (var row : rows) {
            if (row.isReadable()) {
                open.add(row);
            } else {
                results.put(row.number(), RowResult.refused(row.number(), row.violations()));
            }
        }
        while (!open.isEmpty()) {
            var existing = initiatives.hold(organisation, externalIds(open));
            replace(open, existing, change, importId, results);
            var added = add(organisation, open, existing, change, results);
            // what someone else added at the same moment is there now, and is looked at again
            open.removeIf(row -> results.containsKey(row.number()));
            history.beginAll(added, importId);
        }
        initiatives.forget();
        return List.copyOf(results.values());
    }

    private void replace(
            List<ReadRow> rows,
            Map<String, Initiative> existing,
            Change change,
            UUID importId,
            Map<Integer, RowResult> results) {
        var steps = new ArrayList<Step>();
        for (var row : rows) {
            var initiative = existing.get(row.request().externalId());
            if (initiative != null) {
                var verdict = Verdict.on(initiative, row.request());
                var result = result(row, initiative, verdict);
                results.put(row.number(), result);
                if (result.outcome() == RowOutcome.CHANGED && verdict instanceof Verdict.Changed(var kind)) {
                    var before = InitiativeRevision.of(initiative);
                    initiative.replace(row.request(), change);
                    steps.add(new Step(before, initiative, kind));
                }
            }
        }
        history.goOnAll(steps, importId);
    }

    private List<Initiative> add(
            String organisation,
            List<ReadRow> rows,
            Map<String, Initiative> existing,
            Change change,
            Map<Integer, RowResult> results) {
        var owner = new Owner(organisation, sandboxes.isSandbox(organisation));
        var candidates = new TreeMap<Integer, Initiative>();
        for (var row : rows) {
            var request = row.request();
            if (!existing.containsKey(request.externalId())) {
                var result = result(row, null);
                if (result.outcome() == RowOutcome.ADDED) {
                    candidates.put(
                            row.number(),
                            Initiative.posted(ids.generate(), owner, request, fingerprint.of(request), change));
                } else {
                    results.put(row.number(), result);
                }
            }
        }
        var added = initiatives.addWhatIsNew(List.copyOf(candidates.values()));
        candidates.forEach((number, initiative) -> {
            if (added.contains(initiative.id())) {
                results.put(number, RowResult.done(number, RowOutcome.ADDED, initiative.id(), initiative.revision()));
            }
        });
        return candidates.values().stream()
                .filter(initiative -> added.contains(initiative.id()))
                .toList();
    }

    private static List<String> externalIds(List<ReadRow> rows) {
        return rows.stream()
                .filter(ReadRow::isReadable)
                .map(row -> row.request().externalId())
                .toList();
    }
}
