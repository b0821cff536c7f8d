package nl.stvda.voortgang.reports.dashboard.templates;

import java.util.List;
import java.util.Map;
import nl.stvda.voortgang.reports.dashboard.form.FormDocument;
import nl.stvda.voortgang.reports.dashboard.form.FormShape;

/** The fields of a template and of a section. */
final class TemplateShape {

    static final FormShape SHAPE =
            FormShape.of("/placement/priority", "/numbered", "/themes|/placement/(?:sides|levels|instruments)");

    /** What only one kind of section has. */
    private static final Map<String, List<String>> ONLY_FOR =
            Map.of("entries", List.of("/placement/", "/display"), "themes", List.of("/themes"));

    private static final List<String> NOT_FOR_GROUPS = List.of("/text/");

    /** Asked last, so that it takes what no other section takes. */
    private static final String LAST = "100";

    private TemplateShape() {}

    /** Without the fields that its kind does not have: all of them stand in the form, whatever kind is chosen. */
    static FormDocument ofItsKind(FormDocument typed) {
        var kind = typed.text("/kind");
        var fitting = typed;
        for (var only : ONLY_FOR.entrySet()) {
            if (!only.getKey().equals(kind)) {
                fitting = fitting.without(only.getValue());
            }
        }
        if (kind.equals("group")) {
            fitting = fitting.without(NOT_FOR_GROUPS);
        }
        return kind.equals("entries") ? placed(fitting) : fitting;
    }

    private static FormDocument placed(FormDocument typed) {
        var complete = typed.text("/placement/priority").isEmpty() ? typed.with("/placement/priority", LAST) : typed;
        for (var list : List.of("sides", "levels", "instruments")) {
            complete =
                    complete.with("/placement/" + list, typed.values().getOrDefault("/placement/" + list, List.of()));
        }
        return complete;
    }
}
