package nl.stvda.voortgang.reports.dashboard.arrangement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.block.BlockKind;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;

/**
 * One section of a report with its blocks, as they will stand there, and the way to the others.
 *
 * @param from how many entries stand before those that are shown
 * @param attempt what was tried and refused
 * @param presence where to ask who else has it open
 */
record SectionView(
        Frame frame,
        Text report,
        String round,
        String code,
        Text heading,
        int from,
        List<Place> sections,
        List<Part> parts,
        Pager pager,
        List<LeftOut> leftOut,
        Attempt attempt,
        String addBlock,
        String presence,
        boolean mayChange) {

    /** A section of the report; without an address where it only holds others. */
    record Place(String code, Optional<String> address, Text heading, int depth, int entries, boolean here) {}

    /**
     * A block.
     *
     * @param position how many stand before it
     * @param words its text as the report shows it
     * @param missing the languages that the text is not written in
     * @param before the last of its entries on an earlier page, of those that stand in it by themselves
     * @param entries how many it holds, with those that are not shown
     */
    record Part(
            UUID id,
            String address,
            BlockKind kind,
            boolean lead,
            int version,
            int position,
            boolean last,
            Optional<Words> words,
            List<Text> themes,
            List<String> missing,
            List<Link> links,
            List<Line> lines,
            Optional<UUID> before,
            int entries) {

        public boolean first() {
            return position == 0;
        }

        /** Whether some of its entries are on another page. */
        public boolean isCut() {
            return lines.stream().mapToInt(Line::size).sum() < entries;
        }

        public boolean isText() {
            return kind == BlockKind.TEXT;
        }

        public boolean takesEntries() {
            return kind.takesEntries();
        }

        /** Whether somebody writes or fills it; the others fill themselves. */
        public boolean isWritten() {
            return kind != BlockKind.ENTRIES;
        }
    }

    /** A text as the report shows it. */
    record Words(String html, String tag) {}

    /** Where to read more. */
    record Link(String url, Text label) {}

    /**
     * An entry and those inside it.
     *
     * @param parted whether it stands inside an entry that is on another page
     * @param shifts where it can go: up, down, in, out
     * @param merged how many others it tells of
     */
    record Line(
            UUID id,
            String address,
            int version,
            boolean parted,
            Text title,
            boolean titleShown,
            boolean factsShown,
            Optional<Words> words,
            List<Text> organisations,
            List<String> shifts,
            boolean reworded,
            boolean sourceChanged,
            boolean carriedOver,
            int merged,
            List<Line> inside) {

        int size() {
            return 1 + inside.stream().mapToInt(Line::size).sum();
        }
    }

    /** Which of the entries are shown; 0 as the first where there are none. */
    record Pager(int first, int last, int all, Optional<String> before, Optional<String> after) {

        public boolean isNeeded() {
            return before.isPresent() || after.isPresent();
        }
    }

    /** An entry that is not in the report. */
    record LeftOut(String address, Text title) {}
}
