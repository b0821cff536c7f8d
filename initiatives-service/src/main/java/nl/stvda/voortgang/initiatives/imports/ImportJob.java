package nl.stvda.voortgang.initiatives.imports;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.upload.UploadFormat;
import org.jspecify.annotations.Nullable;

/** A file of many initiatives and how far it is. Whoever changes it holds its row. */
@Entity
class ImportJob {

    @Id
    private UUID id;

    private String organisation;
    private String requestedBy;

    @Enumerated(EnumType.STRING)
    private UploadFormat format;

    @Enumerated(EnumType.STRING)
    private ImportMode mode;

    private boolean validateOnly;
    private boolean committed;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private boolean cancelRequested;

    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable String idempotencyKey;

    private @Nullable String contentHash;
    private int total;
    private int skipped;

    @Embedded
    private Tally tally;

    private @Nullable String failure;
    /** How often it was begun without getting any further. */
    private int attempts;
    /** Whose turn it is; a node that lost it may change nothing any more. */
    private @Nullable UUID lease;

    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable Instant leaseUntil;

    private Instant receivedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    ImportJob() {}

    ImportJob(UUID id, String organisation, String requestedBy, ImportRequest request, Instant now) {
        this.id = id;
        this.organisation = organisation;
        this.requestedBy = requestedBy;
        format = request.format();
        mode = request.mode();
        validateOnly = request.validateOnly();
        state = ImportState.RECEIVING;
        tally = Tally.NONE;
        receivedAt = now;
    }

    /** The file is here as a whole. */
    void received(int rows, int blankRows, @Nullable String key, String hash, Instant now) {
        total = rows;
        skipped = blankRows;
        idempotencyKey = key;
        contentHash = hash;
        receivedAt = now;
        state = ImportState.RECEIVED;
    }

    /** A node begins, or goes on where another one stopped. */
    Claim claim(UUID turn, Instant until, Instant now) {
        state = ImportState.RUNNING;
        lease = turn;
        leaseUntil = until;
        attempts++;
        if (startedAt == null) {
            startedAt = now;
        }
        if (!goesOnWhereItStopped()) {
            tally = Tally.NONE;
        }
        return new Claim(id, turn, organisation, requestedBy, format, plan(), committed, tally);
    }

    private Claim.Plan plan() {
        if (validateOnly) {
            return Claim.Plan.PREVIEW;
        }
        return mode == ImportMode.ROW_BY_ROW ? Claim.Plan.ROW_BY_ROW : Claim.Plan.ALL_OR_NOTHING;
    }

    private boolean goesOnWhereItStopped() {
        return validateOnly || mode == ImportMode.ROW_BY_ROW;
    }

    boolean isHeldBy(UUID turn) {
        return state == ImportState.RUNNING && turn.equals(lease);
    }

    void progress(Tally now, Instant until) {
        tally = now;
        leaseUntil = until;
        if (goesOnWhereItStopped()) {
            attempts = 0;
        }
    }

    void finish(Tally result, Instant now) {
        tally = result;
        end(ImportState.DONE, now);
    }

    void fail(String reference, Instant now) {
        failure = reference;
        end(ImportState.FAILED, now);
    }

    /** Ends it at once, or asks the node that works on it to do so. */
    void cancel(Instant now) {
        switch (state) {
            case RECEIVING, RECEIVED -> end(ImportState.CANCELLED, now);
            case RUNNING -> cancelRequested = true;
            case CANCELLED -> {
                // as was asked for
            }
            case DONE, FAILED ->
                throw ImportProblem.IMPORT_FINISHED.withDetail("Import %s is finished already.".formatted(id));
        }
    }

    void cancelled(Instant now) {
        end(ImportState.CANCELLED, now);
    }

    private void end(ImportState last, Instant now) {
        if (last != ImportState.DONE && !goesOnWhereItStopped()) {
            tally = Tally.NONE;
        }
        state = last;
        cancelRequested = false;
        lease = null;
        leaseUntil = null;
        finishedAt = now;
    }

    /** Someone else may take it over from then on. */
    void letGo(Instant from) {
        leaseUntil = from;
    }

    /** A preview becomes an import that does what it showed. */
    void commit() {
        if (!validateOnly || state != ImportState.DONE) {
            throw ImportProblem.NOT_A_PREVIEW.withDetail("Import %s is no preview that is done.".formatted(id));
        }
        if (mode == ImportMode.ALL_OR_NOTHING && tally.refused() > 0) {
            throw ImportProblem.PREVIEW_HAS_REFUSALS.withDetail("%d rows are refused.".formatted(tally.refused()));
        }
        validateOnly = false;
        committed = true;
        state = ImportState.RECEIVED;
        tally = Tally.NONE;
        attempts = 0;
        startedAt = null;
        finishedAt = null;
    }

    boolean isVisibleTo(String someone) {
        return organisation.equals(someone) && state != ImportState.RECEIVING;
    }

    boolean isCommitted() {
        return committed;
    }

    boolean isCancelRequested() {
        return cancelRequested;
    }

    boolean hasContent(String hash) {
        return hash.equals(contentHash);
    }

    boolean wasTriedTooOften(int most) {
        return attempts >= most;
    }

    UUID id() {
        return id;
    }

    int attempts() {
        return attempts;
    }

    /** How many rows are stored for good. */
    private int stored() {
        var isStored =
                !validateOnly && (mode == ImportMode.ROW_BY_ROW || (state == ImportState.DONE && tally.refused() == 0));
        return isStored ? tally.added() + tally.changed() : 0;
    }

    ImportResponse response() {
        return new ImportResponse(
                id,
                state,
                format,
                mode,
                validateOnly,
                ImportResponse.Rows.of(total, skipped, tally, stored()),
                requestedBy,
                receivedAt,
                startedAt,
                finishedAt,
                failure);
    }
}
