package nl.stvda.voortgang.reports.dashboard.rounds;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;

/** All rounds. */
record RoundList(Frame frame, List<Line> lines, boolean mayChange) {

    /**
     * One round.
     *
     * @param next the first of its dates that is still to come
     */
    record Line(
            String address,
            Text title,
            Text agreement,
            int ordinal,
            int year,
            String state,
            boolean sandbox,
            Optional<Next> next) {}

    /** A date that is still to come. */
    record Next(Text label, String date) {}
}
