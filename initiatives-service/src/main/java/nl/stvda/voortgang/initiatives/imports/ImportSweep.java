package nl.stvda.voortgang.initiatives.imports;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.stvda.voortgang.initiatives.upload.Uploads;
import org.jboss.logging.Logger;

/** Removes imports that are older than the retention, and what was never sent to its end. */
@ApplicationScoped
class ImportSweep {

    private static final Logger LOG = Logger.getLogger(ImportSweep.class);

    private final ImportRepository imports;
    private final ImportRows rows;
    private final ImportConfig config;
    private final Uploads uploads;
    private final Clock clock;

    ImportSweep(ImportRepository imports, ImportRows rows, ImportConfig config, Uploads uploads, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.config = config;
        this.uploads = uploads;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "11m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        var now = clock.instant();
        var outdated = imports.outdated(
                now.minus(config.retention()), now.minus(uploads.longest().multipliedBy(2)));
        for (var id : outdated) {
            rows.delete(id);
            imports.deleteById(id);
        }
        if (!outdated.isEmpty()) {
            LOG.infof("Imports swept: removed=%d", outdated.size());
        }
    }
}
