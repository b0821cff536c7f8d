package nl.stvda.voortgang.reports.dashboard.snapshots;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;

/**
 * The minutes of the board under a snapshot.
 *
 * @param attachTo where the visitor can attach more; empty where that is not possible
 * @param problem why a file was not attached
 */
record MinutesPanel(List<File> files, Optional<String> attachTo, Optional<String> problem) {

    /** Minutes that can be downloaded. */
    record File(String sha256, String name, String address, String by, Moment at) {}
}
