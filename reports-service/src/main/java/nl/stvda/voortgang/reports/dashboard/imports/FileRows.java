package nl.stvda.voortgang.reports.dashboard.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.stvda.voortgang.reports.dashboard.contribution.Mistake;
import org.jspecify.annotations.Nullable;

/** Some rows of a file. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FileRows(List<FileRow> items) {

    /**
     * What became of a row, or would become of it.
     *
     * @param line as the spreadsheet program shows it
     * @param id of the initiative, where one is stored
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record FileRow(
            int row,
            @Nullable Integer line,
            @Nullable String externalId,
            String outcome,
            @Nullable UUID id,
            List<Violation> violations) {

        FileRow {
            violations = Objects.requireNonNullElse(violations, List.of());
        }

        /** Where to look in the file. */
        int place() {
            return line == null ? row : line;
        }
    }

    /** One thing that is wrong with a row. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Violation(String pointer, @Nullable String column, String code, String detail) {

        Mistake mistake() {
            return Mistake.of(pointer, code, detail);
        }
    }
}
