package nl.stvda.voortgang.initiatives.upload;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import nl.stvda.voortgang.initiatives.table.Column;
import nl.stvda.voortgang.initiatives.table.Columns;
import nl.stvda.voortgang.initiatives.table.FormulaGuard;
import nl.stvda.voortgang.initiatives.table.Notation;

/** A row of a table while its cells are read: what they say, or why they are refused already. */
final class TableRow {

    private final String organisation;
    private final Notation notation;
    private final ObjectNode initiative = JsonNodeFactory.instance.objectNode();
    private final List<RowViolation> violations = new ArrayList<>();

    TableRow(String organisation, Notation notation) {
        this.organisation = organisation;
        this.notation = notation;
    }

    void read(Column column, String written) {
        var cell = FormulaGuard.unguard(written);
        if (Utf8.isBroken(cell)) {
            refuse(column, Utf8.violation());
        } else if (!column.label().equals(Columns.ORGANISATION)) {
            column.read(cell, notation, initiative);
        } else if (!cell.isEmpty() && !cell.equals(organisation)) {
            refuse(
                    column,
                    RowViolation.ofRow(
                            "another-organisation",
                            "This row is of another organisation; you import for %s.".formatted(organisation)));
        }
    }

    void refuse(Column column, RowViolation violation) {
        violations.add(new RowViolation(
                "#/" + column.label().replace('.', '/'), column.label(), violation.code(), violation.detail()));
    }

    UploadedRow end(int number, int line) {
        var externalId = initiative.path(Columns.EXTERNAL_ID).textValue();
        return violations.isEmpty()
                ? UploadedRow.of(number, line, externalId, initiative.toString())
                : UploadedRow.refused(number, line, externalId, violations.toArray(RowViolation[]::new));
    }
}
