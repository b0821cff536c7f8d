package nl.stvda.voortgang.reports.dashboard.home;

import java.util.List;

/** A bar for each count; it is a table to whoever cannot see bars. */
record Chart(String id, List<Bar> bars) {

    /** One bar. */
    record Bar(String code, String label, String language, int count) {}

    /** What the longest bar stands for; never 0, or there would be nothing to divide by. */
    public int most() {
        return bars.stream().mapToInt(Bar::count).reduce(1, Math::max);
    }
}
