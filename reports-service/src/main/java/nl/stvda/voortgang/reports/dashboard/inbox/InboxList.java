package nl.stvda.voortgang.reports.dashboard.inbox;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.inbox.InboxView.AlertView;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;

/**
 * The inbox on a page of its own.
 *
 * @param organisations those to which it can be narrowed
 * @param result empty where notifications-service does not answer
 */
record InboxList(
        Frame frame, InboxFilter filter, List<Organisation> organisations, boolean worksOff, Optional<Result> result) {

    /** An organisation that alerts can be about. */
    record Organisation(String code, Text name) {}

    /**
     * Some alerts.
     *
     * @param newest the newest of them, where this is the first page; what comes later is told, not shown
     * @param next the address of the page with older ones; empty at the end
     */
    record Result(int unread, List<AlertView> alerts, Optional<Newest> newest, Optional<String> next) {

        public boolean isAnyUnread() {
            return alerts.stream().anyMatch(alert -> !alert.read());
        }
    }

    /** An alert, and where to ask how many have come since. */
    record Newest(String id, String addressOfNewer) {}

    /**
     * What came while a page was open.
     *
     * @param unread how many alerts are unread now
     * @param count how many lines the page would show above the newest that it shows
     * @param more whether there may be more than that
     * @param address where they are shown
     */
    record Newer(int unread, int count, boolean more, String address) {}

    public List<String> types() {
        return InboxFilter.TYPES;
    }

    /** How many are unread, for the title of the tab; empty where none is, or nobody can tell. */
    public String mark() {
        return result.filter(found -> found.unread() > 0)
                .map(found -> "(%d) ".formatted(found.unread()))
                .orElse("");
    }
}
