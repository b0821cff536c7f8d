package nl.stvda.voortgang.initiatives.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.stvda.voortgang.conventions.sweep.Sweep;
import nl.stvda.voortgang.initiatives.upload.Uploads;

/** Removes imports that are older than the retention, and those that were never received completely. */
@ApplicationScoped
@Transactional
class ImportSweep implements Sweep {

    private final ImportRepository imports;
    private final ImportRows rows;
    private final ImportConfig config;
    private final Uploads uploads;

    ImportSweep(ImportRepository imports, ImportRows rows, ImportConfig config, Uploads uploads) {
        this.imports = imports;
        this.rows = rows;
        this.config = config;
        this.uploads = uploads;
    }

    @Override
    public String name() {
        return "imports";
    }

    /** Each with up to thousands of rows. */
    @Override
    public int remove(Instant now, int most) {
        var outdated = imports.outdated(
                now.minus(config.retention()), now.minus(uploads.longest().multipliedBy(2)), most);
        for (var id : outdated) {
            rows.delete(id);
            imports.deleteById(id);
        }
        return outdated.size();
    }
}
