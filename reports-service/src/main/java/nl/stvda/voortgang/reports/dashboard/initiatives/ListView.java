package nl.stvda.voortgang.reports.dashboard.initiatives;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.initiatives.Found.Piece;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;

/**
 * The list of initiatives.
 *
 * @param result empty where initiatives-service does not answer
 */
record ListView(Frame frame, String text, boolean filtered, Optional<Result> result, List<Sort> sorts) {

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
            Optional<String> first) {}

    /** One initiative. */
    record Row(
            String address,
            String language,
            List<Piece> title,
            Optional<List<Piece>> excerpt,
            String organisation,
            String period,
            String review,
            String status,
            Moment changed) {}

    /** A facet with what can be chosen in it. */
    record FacetView(String name, boolean open, List<Choice> choices) {}

    /** One code of a facet; its address chooses it, or takes the choice back. */
    record Choice(String code, Text label, String count, boolean chosen, String address) {}

    /** An order of the list. */
    record Sort(String code, boolean chosen, String address) {}
}
