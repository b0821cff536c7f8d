package nl.stvda.voortgang.reports.dashboard.catalogue;

import java.util.List;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;

/**
 * The whole catalogue.
 *
 * @param away whether it cannot be asked now
 */
record CatalogueView(Frame frame, List<Part> parts, List<Change> changes, boolean mayChange, boolean away) {

    /** All entries of one kind. */
    record Part(String kind, String address, List<Line> lines) {}

    /**
     * One entry.
     *
     * @param about what else there is to say: the side, the day of signing, the number of themes
     */
    record Line(String address, Text name, String about) {}

    /** Who changed what, and when. */
    record Change(String kind, String code, boolean made, String by, Moment at) {}
}
