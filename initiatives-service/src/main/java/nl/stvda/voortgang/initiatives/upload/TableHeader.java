package nl.stvda.voortgang.initiatives.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.initiatives.table.Column;
import nl.stvda.voortgang.initiatives.table.Columns;

/** The first row of a table: which columns it has. */
final class TableHeader {

    private TableHeader() {}

    /** The columns in their order; every name that is wrong is named. */
    static List<Column> columns(List<String> labels, Columns known) {
        var violations = new ArrayList<Violation>();
        var columns = new ArrayList<Column>();
        for (var index = 0; index < labels.size(); index++) {
            var label = Blanks.strip(labels.get(index));
            var column = known.labelled(label);
            if (label.isEmpty()) {
                violations.add(nameless(index + 1));
            } else if (column.isEmpty()) {
                violations.add(Violation.ofParameter(
                        Blanks.shown(label),
                        "unknown-column",
                        "This column is not known. Known are: %s.".formatted(known.labels())));
            } else if (columns.contains(column.get())) {
                violations.add(Violation.ofParameter(label, "repeated-column", "Give this column once."));
            }
            column.ifPresent(columns::add);
        }
        known.needed().stream()
                .filter(group -> group.stream().noneMatch(columns::contains))
                .map(group -> group.stream().map(Column::label).collect(Collectors.joining(" or ")))
                .map(label -> Violation.ofParameter(
                        label, "missing-column", "Add this column: no row is complete without it."))
                .forEach(violations::add);
        if (!violations.isEmpty()) {
            throw UploadProblem.WRONG_COLUMNS.withViolations(violations);
        }
        return columns;
    }

    private static Violation nameless(int number) {
        return Violation.ofParameter(
                "column " + number,
                "unknown-column",
                "The first line has no name for column %d. Remove the column or give its name.".formatted(number));
    }
}
