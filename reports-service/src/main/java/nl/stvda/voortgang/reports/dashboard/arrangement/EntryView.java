package nl.stvda.voortgang.reports.dashboard.arrangement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;
import nl.stvda.voortgang.reports.text.WordDifference.Piece;

/**
 * What the report makes of one initiative, and what can be done with it.
 *
 * @param initiative the address of the initiative itself
 * @param standing where it stands now
 * @param version that of what was decided, which a step replaces
 * @param titleShown whether its title is shown: yes, no, or as the section has it
 * @param places the blocks that it can be moved to
 * @param others the entries that it can be put into
 * @param merged those that it tells of too
 * @param attempt what was tried and refused
 */
record EntryView(
        Frame frame,
        String list,
        String address,
        String initiative,
        Text title,
        List<Text> organisations,
        Standing standing,
        int version,
        List<Column> columns,
        boolean reworded,
        boolean sourceChanged,
        String titleShown,
        String factsShown,
        List<Choice> places,
        List<Choice> others,
        List<Other> merged,
        List<Step> steps,
        Attempt attempt,
        boolean mayChange) {

    /**
     * Where an entry stands.
     *
     * @param kind stands, nested, merged or left-out
     * @param section the heading of its section; empty where it stands in none by itself
     * @param other the one that it stands inside or that tells of it
     */
    record Standing(String kind, Optional<Other> section, Optional<Other> other) {

        public boolean isLeftOut() {
            return kind.equals("left-out");
        }
    }

    /** Something with a page of its own. */
    record Other(String address, Text name) {}

    /** Something to choose. */
    record Choice(String value, String name) {}

    /**
     * Its words in one language.
     *
     * @param ownTitle the organisation's title, and beside it its text as it is read
     * @param title what stands in the field for the title of the report
     * @param titleTheirs with a conflict: what was typed changes in what is saved
     * @param titleSince what the organisation changed in its title since it was reworded
     */
    record Column(
            String tag,
            String language,
            String ownTitle,
            String ownHtml,
            String title,
            String text,
            String html,
            List<Piece> titleTheirs,
            List<Piece> textTheirs,
            List<Piece> titleSince,
            List<Piece> textSince) {}

    /**
     * Something that was done.
     *
     * @param where the section or the entry that it led to
     * @param undone whether it was taken back
     * @param undoable whether it can be taken back now
     */
    record Step(
            UUID id,
            String kind,
            Optional<Other> where,
            String by,
            Moment at,
            String reason,
            boolean undone,
            boolean undoable) {}
}
