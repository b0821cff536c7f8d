package nl.stvda.voortgang.reports.dashboard.arrangement;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.block.BlockKind;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;
import nl.stvda.voortgang.reports.text.WordDifference.Piece;

/**
 * One block, to write or to remove.
 *
 * @param list the address of its section
 * @param lasting whether the section keeps it
 * @param version the one that saving replaces
 * @param columns the text in each language; empty for a block that is no text
 * @param rows the lines for links; empty for a block that has none
 * @param edited who wrote it last; empty as long as nobody did
 * @param attempt what stands in the form
 */
record BlockView(
        Frame frame,
        String list,
        Text heading,
        String address,
        BlockKind kind,
        boolean lasting,
        int version,
        List<Column> columns,
        List<Theme> themes,
        List<Row> rows,
        Optional<Edited> edited,
        Attempt attempt,
        boolean mayChange) {

    /**
     * The text in one language.
     *
     * @param html what it looks like in the report
     * @param theirs with a conflict: what the text that was typed changes in the one that is saved
     */
    record Column(String tag, String language, String typed, String html, List<Piece> theirs) {}

    /** A link, or room for one. */
    record Row(int number, String url, List<Label> labels) {}

    /** What a link is called in one language. */
    record Label(String tag, String language, String typed) {}

    /** A theme that the text may be about. */
    record Theme(String code, Text name) {}

    /** Who wrote it last. */
    record Edited(String by, Moment at) {}

    /** The address of what it said before. */
    public String history() {
        return address + "/history";
    }

    public boolean isText() {
        return kind == BlockKind.TEXT;
    }

    public boolean isLinks() {
        return kind == BlockKind.LINKS;
    }
}
