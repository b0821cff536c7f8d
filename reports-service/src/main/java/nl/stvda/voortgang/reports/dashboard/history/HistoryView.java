package nl.stvda.voortgang.reports.dashboard.history;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;
import nl.stvda.voortgang.reports.text.WordDifference.Piece;

/**
 * What a block said before.
 *
 * @param text the address of the page on which it is written
 * @param version the one that putting back replaces
 * @param comparison what changed between two versions; empty as long as there is only one
 * @param attempt what was tried and refused
 */
record HistoryView(
        Frame frame,
        String text,
        Text heading,
        String address,
        int version,
        List<VersionLine> versions,
        Optional<Comparison> comparison,
        Attempt attempt,
        boolean mayChange) {

    /** What changed between two versions. */
    record Comparison(int from, int to, List<Column> columns, List<Piece> themes) {

        public boolean isAboutThemes() {
            return !themes.isEmpty();
        }
    }

    /** What changed in one language. */
    record Column(String tag, String language, List<Piece> pieces) {}

    /**
     * A version.
     *
     * @param by who wrote it; empty for what stood there before anybody wrote
     * @param putBack the earlier version that it says again
     * @param whatChanged the address that compares it with the one before
     * @param undo the version that takes the place of the latest one when that is undone
     */
    record VersionLine(
            int number,
            boolean now,
            Optional<String> by,
            Optional<Moment> at,
            Optional<String> reason,
            Optional<Integer> putBack,
            Optional<String> whatChanged,
            Optional<Integer> undo) {

        /** As an attempt names it. */
        public String name() {
            return Integer.toString(number);
        }
    }
}
