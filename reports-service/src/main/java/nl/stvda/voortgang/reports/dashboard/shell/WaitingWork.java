package nl.stvda.voortgang.reports.dashboard.shell;

import java.util.OptionalInt;

/** How much waits for the visitor in one area; the navigation shows it beside the name. */
public interface WaitingWork {

    Area area();

    /** Empty where nobody can tell right now. Asked on every page, so it has to be cheap. */
    OptionalInt count();
}
