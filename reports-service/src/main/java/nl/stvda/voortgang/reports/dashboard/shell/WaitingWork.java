package nl.stvda.voortgang.reports.dashboard.shell;

import java.util.OptionalInt;
import java.util.function.Supplier;

/** How much waits for the visitor in one area; the navigation shows it beside the name. */
public interface WaitingWork {

    Area area();

    /**
     * Begins to count, and gives the answer to whoever needs it: a page begins with all areas before it waits for one. Empty
     * where nobody can tell right now. Asked on every page, so it has to be cheap.
     */
    Supplier<OptionalInt> count();
}
