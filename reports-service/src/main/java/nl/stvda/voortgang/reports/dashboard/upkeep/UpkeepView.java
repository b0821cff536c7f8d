package nl.stvda.voortgang.reports.dashboard.upkeep;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;

/**
 * What the page shows.
 *
 * @param mails empty where notifications-service does not answer
 * @param records what the services could not process
 * @param mends whether the visitor may do something about it
 */
record UpkeepView(Frame frame, Optional<Mails> mails, Records records, boolean mends) {

    /**
     * Records that could not be processed.
     *
     * @param waiting those about which nobody has decided
     * @param known whether both services answered
     * @param more whether there are more than are shown
     */
    record Records(List<FailedRecord> waiting, boolean known, boolean more) {}

    /**
     * What became of mails.
     *
     * @param givenUp those that are not attempted any more
     * @param trying those that failed and are attempted again
     * @param waiting how many wait for their turn and have not failed
     * @param more whether there are more than are shown
     */
    record Mails(List<Line> givenUp, List<Line> trying, long waiting, boolean more) {}

    /**
     * A mail.
     *
     * @param why why the last attempt failed
     * @param next when it is attempted again
     * @param asked who had it attempted again before, and when
     */
    record Line(
            String id,
            String recipient,
            int alerts,
            int attempts,
            Optional<Text> why,
            Moment created,
            Optional<Moment> next,
            Optional<Asked> asked) {}

    /** Who had it attempted again, and when. */
    record Asked(String by, Moment at) {}
}
