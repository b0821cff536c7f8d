package nl.stvda.voortgang.reports.dashboard.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stvda.voortgang.reports.audit.ChainState;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;

/**
 * A page of the log.
 *
 * @param chosen what was asked for, by the name of the field
 * @param chain whether the chain is whole; empty as long as nobody asked
 * @param older the address of the next page
 */
record AuditView(
        Frame frame,
        Map<String, String> chosen,
        List<Line> lines,
        Optional<ChainState> chain,
        String check,
        Optional<String> older) {

    /** What was done. */
    record Line(
            long position,
            Moment at,
            String by,
            Optional<String> organisation,
            String action,
            Optional<String> round,
            String subject,
            List<Detail> details,
            String hash) {}

    /** What else was kept. */
    record Detail(String name, String value) {}

    public List<String> fields() {
        return AuditPages.FIELDS;
    }

    public String chosenIn(String field) {
        return chosen.getOrDefault(field, "");
    }
}
