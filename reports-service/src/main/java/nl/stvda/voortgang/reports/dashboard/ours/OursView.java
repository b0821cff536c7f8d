package nl.stvda.voortgang.reports.dashboard.ours;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;

/**
 * What the page shows.
 *
 * @param posted empty where nobody answers
 * @param dates of the round that people work on, those to come
 * @param unchanged what was declared, and can be; empty where there is no round, and where nobody answers
 * @param mayPost whether the visitor may post and change
 */
public record OursView(
        Frame frame, Optional<Posted> posted, List<Date> dates, Optional<UnchangedView> unchanged, boolean mayPost) {

    /**
     * What the organisation posted.
     *
     * @param asked what the secretariat asks changes of
     * @param latest the latest of all of them
     */
    record Posted(long drafts, long waiting, long accepted, List<Asked> asked, List<Row> latest) {

        public boolean isNothing() {
            return latest.isEmpty();
        }
    }

    /** An initiative that the secretariat asks a change of, and why. */
    record Asked(String address, Text title, String reason) {}

    /**
     * An initiative.
     *
     * @param address of the form; empty where nothing can be changed any more
     */
    record Row(Optional<String> address, Text title, String review, String status, Moment changed) {}

    /** A day that matters, and how many days are left. */
    record Date(Text label, String day, long left) {}
}
