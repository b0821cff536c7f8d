package nl.stvda.voortgang.reports.dashboard.initiatives;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.initiatives.Found.Piece;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;

/**
 * The list of initiatives.
 *
 * @param mayPost whether the visitor posts on behalf of organisations
 * @param result empty where initiatives-service does not answer
 * @param bulk empty for those who decide nothing
 */
record ListView(
        Frame frame,
        String text,
        boolean filtered,
        boolean mayPost,
        Optional<Result> result,
        List<Sort> sorts,
        Columns columns,
        Optional<Bulk> bulk) {

    /**
     * What the list shows of each initiative.
     *
     * @param others what else the address says, which a form that chooses columns repeats
     * @param file where the same is found as a file
     */
    record Columns(List<String> shown, Map<String, List<String>> others, String file) {

        public List<String> all() {
            return Search.COLUMNS;
        }
    }

    /**
     * What decides about several at once.
     *
     * @param query to append to the address of the form, so that its answer still knows the list
     * @param chosen those that were chosen before, where it was not done
     */
    record Bulk(String query, String decision, String reason, Set<String> chosen, Optional<String> problem) {}

    /**
     * What was found.
     *
     * @param next the address of the page that goes on; empty at the end
     * @param first the address of the first page; empty on it
     */
    record Result(
            String total,
            boolean exact,
            List<Row> rows,
            List<FacetView> facets,
            Optional<String> next,
            Optional<String> first) {

        public boolean isAnyWaiting() {
            return rows.stream().anyMatch(Row::isWaiting);
        }
    }

    /**
     * One initiative.
     *
     * @param key its id and the revision that is shown
     */
    record Row(
            String key,
            String address,
            String language,
            List<Piece> title,
            Optional<List<Piece>> excerpt,
            String organisation,
            boolean onBehalf,
            String period,
            List<Text> themes,
            Text level,
            Text instrument,
            String review,
            String status,
            Moment changed) {

        /** Whether it waits for a decision. */
        public boolean isWaiting() {
            return review.equals("pending") || review.equals("changed");
        }
    }

    /** A facet with what can be chosen in it. */
    record FacetView(String name, boolean open, List<Choice> choices) {}

    /** One code of a facet; its address chooses it, or takes the choice back. */
    record Choice(String code, Text label, String count, boolean chosen, String address) {}

    /** An order of the list. */
    record Sort(String code, boolean chosen, String address) {}
}
