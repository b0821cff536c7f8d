package nl.stvda.voortgang.reports.dashboard.snapshots;

import java.util.List;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;
import nl.stvda.voortgang.reports.signoff.SignOffState;

/** Everything that was frozen in a round, the newest first. */
record SnapshotList(Frame frame, String round, Text title, List<Line> lines) {

    /**
     * One snapshot.
     *
     * @param missing the names of those who still have to agree
     */
    record Line(int number, String address, String frozenBy, Moment frozenAt, SignOffState state, List<Text> missing) {}
}
