package nl.stvda.voortgang.reports.dashboard.shell;

/**
 * A moment as people say it.
 *
 * @param words what is read: today, yesterday, a day
 * @param exact the whole of it, for whoever points at it
 * @param machine for programs, RFC 3339
 */
public record Moment(String words, String exact, String machine) {}
