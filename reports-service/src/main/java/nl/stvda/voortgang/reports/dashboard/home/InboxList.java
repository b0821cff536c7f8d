package nl.stvda.voortgang.reports.dashboard.home;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.reports.dashboard.home.InboxView.AlertView;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;

/**
 * The inbox on a page of its own.
 *
 * @param result empty where notifications-service does not answer
 */
record InboxList(Frame frame, boolean unreadOnly, boolean worksOff, Optional<Result> result) {

    /**
     * Some alerts.
     *
     * @param next the address of the page with older ones; empty at the end
     */
    record Result(int unread, List<AlertView> alerts, Optional<String> next) {

        public boolean isAnyUnread() {
            return alerts.stream().anyMatch(alert -> !alert.read());
        }
    }

    /** How many are unread, for the title of the tab; empty where none is, or nobody can tell. */
    public String mark() {
        return result.filter(found -> found.unread() > 0)
                .map(found -> "(%d) ".formatted(found.unread()))
                .orElse("");
    }
}
