package nl.stvda.voortgang.reports.dashboard.texts;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;
import nl.stvda.voortgang.reports.text.WordDifference.Piece;

/**
 * The text of one section.
 *
 * @param list the address of all sections
 * @param reason why it is written, as it was typed
 * @param version the version that was read, and that saving replaces
 * @param edited who wrote it last; empty as long as nobody did
 * @param conflict whether somebody else saved it while the visitor typed
 * @param closed whether the round takes no more changes, so that what was typed could not be saved
 */
record TextPage(
        Frame frame,
        String list,
        String address,
        Text heading,
        List<Column> columns,
        List<Text> themes,
        String reason,
        boolean reasonTooLong,
        int version,
        Optional<Edited> edited,
        boolean mayWrite,
        boolean conflict,
        boolean closed) {

    /**
     * The text in one language.
     *
     * @param typed what stands in the field
     * @param html what it looks like in the report
     * @param theirs what was saved meanwhile, with what differs from what was typed; empty without a conflict
     * @param problem what is wrong with what was typed
     */
    record Column(
            String tag,
            String language,
            String typed,
            String length,
            String html,
            List<Piece> theirs,
            Optional<String> problem) {}

    /** Who wrote it last. */
    record Edited(String by, Moment at) {}

    /** The address of what it said before. */
    public String history() {
        return address + "/history";
    }

    public boolean isWrong() {
        return reasonTooLong
                || columns.stream().anyMatch(column -> column.problem().isPresent());
    }
}
