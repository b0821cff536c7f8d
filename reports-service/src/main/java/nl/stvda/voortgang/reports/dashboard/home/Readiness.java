package nl.stvda.voortgang.reports.dashboard.home;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Text;

/**
 * The answer to the question of the first page, whether the report can be sent, with what is in the way.
 *
 * @param reviews empty where none waits, or where nobody can tell
 * @param known whether all that was asked gave an answer
 */
record Readiness(
        String listOfTexts,
        Optional<Reviews> reviews,
        List<MissingText> missing,
        List<Silent> silent,
        List<DateLine> dates,
        boolean known) {

    private static final int MOST_NAMED = 3;

    /** How many wait for a decision, and since how many days the oldest does. */
    record Reviews(long count, long days, String address) {}

    /** A section that lacks a text, with the languages that it lacks. */
    record MissingText(String address, Text heading, String languages) {}

    /** An organisation of which nothing stands in the report. */
    record Silent(String address, Text name) {}

    /**
     * A date of the round.
     *
     * @param days from today; below zero where it has passed
     * @param next whether it is the first that is still to come
     */
    record DateLine(Text label, String date, long days, boolean next) {

        public boolean isPast() {
            return days < 0;
        }

        public long ago() {
            return -days;
        }
    }

    /** How many things are in the way, as the page lists them. */
    public int obstacles() {
        return (reviews.isPresent() ? 1 : 0) + (isMuchMissing() ? 1 : missing.size()) + (silent.isEmpty() ? 0 : 1);
    }

    /** Whether so many texts lack that they are counted instead of named. */
    public boolean isMuchMissing() {
        return missing.size() > MOST_NAMED;
    }
}
