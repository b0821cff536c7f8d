package nl.stvda.voortgang.reports.dashboard.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;

/**
 * The page where a file is sent.
 *
 * @param earlier files that were sent before; empty where nobody answers
 * @param refused why the file that was just sent is not taken
 */
record ImportsView(
        Frame frame, Optional<List<Earlier>> earlier, Optional<Refused> refused, boolean maySend, Limits limits) {

    /** A file that was sent before. */
    record Earlier(UUID id, Moment sent, String state, boolean preview, SentFile.Counts rows) {}

    /**
     * Why a file is not taken.
     *
     * @param reason the slug of the problem
     * @param detail the service's own words
     */
    record Refused(String reason, String detail, List<Column> columns) {}

    /** A column that is wrong. */
    record Column(String name, String code, String detail) {}

    /** How large a file may be. */
    record Limits(int mebibytes, String rows) {}
}
