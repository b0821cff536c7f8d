package nl.stvda.voortgang.initiatives.imports;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.access.Caller;
import nl.stvda.voortgang.initiatives.upload.UploadedRow;
import org.jboss.logging.Logger;

/** The steps in which a file is received, each a transaction: a slow sender keeps no connection to the database. */
@ApplicationScoped
@Transactional
class ImportIntake {

    private static final Logger LOG = Logger.getLogger(ImportIntake.class);
    private static final int RETRY_AFTER_SECONDS = 30;

    private final ImportRepository imports;
    private final ImportRows rows;
    private final ImportConfig config;
    private final Caller caller;
    private final Clock clock;
    private final Event<ImportWaits> waiting;

    ImportIntake(
            ImportRepository imports,
            ImportRows rows,
            ImportConfig config,
            Caller caller,
            Clock clock,
            Event<ImportWaits> waiting) {
        this.imports = imports;
        this.rows = rows;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
        this.waiting = waiting;
    }

    UUID begin(ImportRequest request) {
        var organisation = caller.requireOrganisation();
        if (imports.unfinished(organisation) >= config.mostUnfinished()) {
            throw ImportProblem.TOO_MANY_IMPORTS
                    .withDetail("%d imports of yours are not done yet.".formatted(config.mostUnfinished()))
                    .withRetryAfter(RETRY_AFTER_SECONDS);
        }
        var id = Generators.timeBasedEpochGenerator().generate();
        imports.persist(new ImportJob(id, organisation, caller.name(), request, clock.instant()));
        return id;
    }

    void stage(UUID id, List<UploadedRow> some) {
        rows.stage(id, some);
    }

    /** All of it is here for good; or an import is that came with the same key and the same file, which then counts. */
    ImportResponse complete(UUID id, ImportRequest request, Received file) {
        var earlier = request.idempotencyKey().flatMap(key -> {
            imports.holdKey(caller.requireOrganisation(), key);
            return earlier(request, file.hash());
        });
        if (earlier.isPresent()) {
            abandon(id);
            return earlier.get();
        }
        var job = imports.hold(id).orElseThrow();
        job.received(
                file.rows(),
                file.skipped(),
                request.idempotencyKey().orElse(null),
                request.fingerprint(file.hash()),
                clock.instant());
        waiting.fire(new ImportWaits(id));
        LOG.infof("Import received: id=%s organisation=%s rows=%d", id, caller.requireOrganisation(), file.rows());
        return job.response();
    }

    /** Whether the key of a request was used before. */
    boolean isKeyKnown(ImportRequest request) {
        return request.idempotencyKey()
                .flatMap(key -> imports.withKey(caller.requireOrganisation(), key))
                .isPresent();
    }

    /** The import that came with the same key; refuses the key for anything else. */
    Optional<ImportResponse> earlier(ImportRequest request, String hash) {
        return request.idempotencyKey()
                .flatMap(key -> imports.withKey(caller.requireOrganisation(), key))
                .map(job -> {
                    if (!job.hasContent(request.fingerprint(hash))) {
                        throw ImportProblem.IMPORT_KEY_TAKEN
                                .withDetail("Another import came with this Idempotency-Key before.")
                                .withLocation("/v1/imports/" + job.id());
                    }
                    return job.response();
                });
    }

    /** Nothing of it stays. */
    void abandon(UUID id) {
        rows.delete(id);
        imports.deleteById(id);
    }

    /** A file that is here as a whole: its rows, those with nothing in them, and its SHA-256. */
    record Received(int rows, int skipped, String hash) {}
}
