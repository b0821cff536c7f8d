package nl.stvda.voortgang.reports.dashboard.difference;

import java.util.List;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.difference.Change;
import nl.stvda.voortgang.reports.text.WordDifference.Piece;

/**
 * What changed from one snapshot to another, or to the draft.
 *
 * @param versions what can be compared: numbers of snapshots, and draft
 * @param more how many entries differ and are not listed
 */
record DifferenceView(
        Frame frame,
        String round,
        Text title,
        List<String> versions,
        String from,
        String to,
        List<SectionLine> sections,
        int more) {

    /** A section that differs. */
    record SectionLine(
            String code,
            Text heading,
            Change change,
            List<TextLine> texts,
            List<EntryLine> entries,
            boolean arrangement) {

        public boolean isWholeReport() {
            return code.equals("_report");
        }
    }

    /** A text that differs, in one language. */
    record TextLine(String field, String tag, String language, List<Piece> pieces) {}

    /** An entry that differs. */
    record EntryLine(Text title, String address, Change change, List<TextLine> texts, List<String> facts) {}
}
