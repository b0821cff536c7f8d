package nl.stvda.voortgang.initiatives.upload;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.initiatives.table.Column;
import nl.stvda.voortgang.initiatives.table.Columns;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong with a row. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One thing that is wrong with a row")
public record RowViolation(
        @Schema(
                description = "Where in the row, as JSON: a JSON pointer as URI fragment; # is the whole row",
                examples = "#/actors/0/name")
        String pointer,

        @Schema(description = "In which column, when the row came in a table (CSV, XLSX)", examples = "actors")
        @Nullable String column,

        @Schema(description = "Stable, for programs", examples = "required")
        String code,

        @Schema(
                description = "What is wrong and how to mend it, for people",
                examples = "Give a value: this field is required.")
        String detail) {

    /** As a request of its own would be told, with the column where there are columns. */
    public static RowViolation of(Violation violation, Optional<Columns> columns) {
        var pointer = violation.pointer() == null ? "#" : violation.pointer();
        var column = columns.flatMap(known -> known.at(pointer)).map(Column::label);
        return new RowViolation(pointer, column.orElse(null), violation.code(), violation.detail());
    }

    /** The same, told to someone who looks at the cell and not at JSON. */
    public RowViolation withDetail(String told) {
        return new RowViolation(pointer, column, code, told);
    }

    static RowViolation ofRow(String code, String detail) {
        return new RowViolation("#", null, code, detail);
    }
}
