package nl.stvda.voortgang.reports.dashboard.shell;

/**
 * A part of the platform that does not answer.
 *
 * @param part what it is called in these pages
 * @param since the time of day of the first call that failed
 */
public record Outage(Part part, String since) {

    /** The services that pages ask. */
    public enum Part {
        INITIATIVES,
        NOTIFICATIONS
    }
}
