package nl.stvda.voortgang.initiatives.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import nl.stvda.voortgang.initiatives.access.Caller;
import nl.stvda.voortgang.initiatives.upload.Upload;
import nl.stvda.voortgang.initiatives.upload.UploadLimits;
import org.jboss.logging.Logger;

/** Receives a file: from the connection into the database, some rows at a time. */
@ApplicationScoped
class ImportReception {

    private static final Logger LOG = Logger.getLogger(ImportReception.class);
    private static final int ROWS_AT_A_TIME = 500;
    private static final int CHARACTERS_AT_A_TIME = 1024 * 1024;
    private static final int RETRY_AFTER_SECONDS = 5;

    private final ImportIntake intake;
    private final ImportConfig config;
    private final Caller caller;
    private final Clock clock;
    private final Semaphore places;

    ImportReception(ImportIntake intake, ImportConfig config, Caller caller, Clock clock) {
        this.intake = intake;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
        places = new Semaphore(config.receptionsPerNode());
    }

    /** What is answered is durable. A file that is refused leaves nothing behind. */
    ImportResponse receive(ImportRequest request, long announced, InputStream body) throws IOException {
        var organisation = caller.requireOrganisation();
        var limits = new UploadLimits(config.largestFile().asLongValue(), config.mostRows());
        Upload.refuseLarger(announced, limits);
        if (!places.tryAcquire()) {
            throw ImportProblem.IMPORTS_BUSY
                    .withDetail("Too many files are coming in right now.")
                    .withRetryAfter(RETRY_AFTER_SECONDS);
        }
        try {
            return intake.isKeyKnown(request)
                    ? intake.earlier(request, Upload.hashOf(body, limits)).orElseThrow()
                    : receiveNew(request, Upload.open(request.format(), body, organisation, limits));
        } finally {
            places.release();
        }
    }

    private ImportResponse receiveNew(ImportRequest request, Upload upload) throws IOException {
        var id = intake.begin(request);
        try {
            var rows = stage(id, upload);
            return intake.complete(id, request, new ImportIntake.Received(rows, upload.skipped(), upload.hash()));
        } catch (IOException | RuntimeException | Error failure) {
            abandon(id);
            throw failure;
        }
    }

    private int stage(UUID id, Upload upload) throws IOException {
        var deadline = clock.instant().plus(config.longestReception());
        var count = 0;
        for (var rows = upload.next(ROWS_AT_A_TIME, CHARACTERS_AT_A_TIME);
                !rows.isEmpty();
                rows = upload.next(ROWS_AT_A_TIME, CHARACTERS_AT_A_TIME)) {
            intake.stage(id, rows);
            count += rows.size();
            if (clock.instant().isAfter(deadline)) {
                throw ImportProblem.RECEPTION_TOO_SLOW.withDetail("The file did not come within %d seconds."
                        .formatted(config.longestReception().toSeconds()));
            }
        }
        return count;
    }

    /** What cannot be removed now is removed by the sweep. */
    private void abandon(UUID id) {
        try {
            intake.abandon(id);
        } catch (RuntimeException unavailable) {
            LOG.warnf("Import left unfinished: id=%s reason=%s", id, unavailable.getMessage());
        }
    }
}
