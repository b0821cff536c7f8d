package nl.stvda.voortgang.initiatives.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.access.Caller;
import nl.stvda.voortgang.initiatives.table.Columns;
import nl.stvda.voortgang.initiatives.upload.Upload;
import nl.stvda.voortgang.initiatives.upload.UploadLimits;
import nl.stvda.voortgang.initiatives.upload.Uploads;
import org.jboss.logging.Logger;

/** Receives a file: from the connection into the database, some rows at a time. */
@ApplicationScoped
class ImportReception {

    private static final Logger LOG = Logger.getLogger(ImportReception.class);
    private static final int ROWS_AT_A_TIME = 500;
    private static final int CHARACTERS_AT_A_TIME = 1024 * 1024;

    private final ImportIntake intake;
    private final ImportConfig config;
    private final Caller caller;
    private final Uploads uploads;
    private final Columns columns;

    ImportReception(ImportIntake intake, ImportConfig config, Caller caller, Uploads uploads, Columns columns) {
        this.columns = columns;
        this.intake = intake;
        this.config = config;
        this.caller = caller;
        this.uploads = uploads;
    }

    /** What is answered is durable. A file that is refused leaves nothing behind. */
    ImportResponse receive(ImportRequest request, long announced, InputStream body) throws IOException {
        var organisation = caller.requireOrganisation();
        var limits = new UploadLimits(config.largestFile().asLongValue(), config.mostRows());
        Upload.refuseLarger(announced, limits);
        try (var place = uploads.begin(organisation, body)) {
            if (intake.isKeyKnown(request)) {
                return intake.earlier(request, Upload.hashOf(place.body(), limits))
                        .orElseThrow();
            }
            try (var upload = Upload.open(request.format(), place.body(), organisation, limits, columns)) {
                return receiveNew(request, upload);
            }
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
        var count = 0;
        for (var rows = upload.next(ROWS_AT_A_TIME, CHARACTERS_AT_A_TIME);
                !rows.isEmpty();
                rows = upload.next(ROWS_AT_A_TIME, CHARACTERS_AT_A_TIME)) {
            intake.stage(id, rows);
            count += rows.size();
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
