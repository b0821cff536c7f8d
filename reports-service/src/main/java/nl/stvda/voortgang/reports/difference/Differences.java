package nl.stvda.voortgang.reports.difference;

import jakarta.inject.Singleton;
import nl.stvda.voortgang.reports.draft.Drafts;
import nl.stvda.voortgang.reports.snapshot.FrozenReport;
import nl.stvda.voortgang.reports.snapshot.Snapshots;

/** Compares any two of the snapshots of a round and its draft. */
@Singleton
public class Differences {

    private final Snapshots snapshots;
    private final Drafts drafts;

    Differences(Snapshots snapshots, Drafts drafts) {
        this.snapshots = snapshots;
        this.drafts = drafts;
    }

    /** Refuses the request where one of the two is not there. */
    public ReportDifference between(String round, Version from, Version to) {
        return Comparison.of(report(round, from), report(round, to), from.code(), to.code());
    }

    private FrozenReport report(String round, Version version) {
        return version.number()
                .map(number -> snapshots.report(round, number))
                .orElseGet(() -> FrozenReport.of(drafts.of(round)));
    }
}
