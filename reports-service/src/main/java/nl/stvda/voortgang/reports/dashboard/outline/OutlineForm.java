package nl.stvda.voortgang.reports.dashboard.outline;

import java.util.List;
import nl.stvda.voortgang.reports.dashboard.form.FormDocument;
import nl.stvda.voortgang.reports.dashboard.form.FormShape;

/** How the forms about sections say what the API says. */
final class OutlineForm {

    static final FormShape SHAPE =
            FormShape.of("/placement/priority", "/numbered|/atTop", "/placement/(?:sides|levels|instruments)");

    /** Asked last, so that it takes what no other section takes. */
    private static final String LAST = "100";

    private OutlineForm() {}

    /** A new section, of which the form asks the least. */
    static FormDocument added(FormDocument typed, String code) {
        var complete = typed.with("/code", code);
        return typed.text("/kind").equals("entries") ? ruled(complete) : complete;
    }

    /** A section that is there: what is not chosen in the form is no or none, not as before. */
    static FormDocument changed(FormDocument typed, boolean hasEntries) {
        var complete = typed.text("/numbered").isEmpty() ? typed.with("/numbered", "false") : typed;
        if (complete.text("/parent").isEmpty()) {
            complete = complete.with("/atTop", "true");
        }
        return hasEntries ? ruled(complete) : complete.without(List.of("/placement", "/display"));
    }

    private static FormDocument ruled(FormDocument typed) {
        var complete = typed.text("/placement/priority").isEmpty() ? typed.with("/placement/priority", LAST) : typed;
        for (var list : List.of("/placement/sides", "/placement/levels", "/placement/instruments")) {
            complete = complete.with(list, typed.values().getOrDefault(list, List.of()));
        }
        return complete;
    }
}
