package nl.stvda.voortgang.reports.dashboard.imports;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.reports.dashboard.contribution.Mistake;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;

/**
 * The page about one file.
 *
 * @param chosen the outcome whose rows are shown; empty for all
 * @param next the address of the next rows
 * @param isOutdated whether carrying it out was refused, because initiatives changed meanwhile
 */
record ImportView(
        Frame frame,
        SentFile file,
        Moment sent,
        List<Row> rows,
        String chosen,
        Optional<String> next,
        boolean maySend,
        boolean isOutdated) {

    /** What can be chosen to be shown. */
    static final List<String> OUTCOMES = List.of("refused", "changed", "added", "unchanged");

    /**
     * A row.
     *
     * @param line as the spreadsheet program shows it
     * @param initiative its address; empty where nothing is stored
     */
    record Row(int line, String key, String outcome, Optional<String> initiative, List<Wrong> wrong) {}

    /** What is wrong in one cell, or with the whole row where there is no column. */
    record Wrong(Optional<String> column, Mistake mistake) {}

    public List<String> outcomes() {
        return OUTCOMES;
    }

    public boolean isUnfinished() {
        return file.isUnfinished();
    }

    public boolean isReady() {
        return maySend && file.isReady();
    }
}
