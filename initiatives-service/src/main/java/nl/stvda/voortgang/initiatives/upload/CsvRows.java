package nl.stvda.voortgang.initiatives.upload;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.initiatives.table.Column;
import nl.stvda.voortgang.initiatives.table.Columns;
import nl.stvda.voortgang.initiatives.table.FormulaGuard;
import nl.stvda.voortgang.initiatives.table.Notation;
import org.jspecify.annotations.Nullable;

/** The records of a CSV file (RFC 4180), the first of which names the columns. */
final class CsvRows implements Rows {

    private final Iterator<CsvRecord> records;
    private final String organisation;
    private final List<Column> columns;
    private final Notation notation;
    private long lastLine = 1;
    private int number;
    private int skipped;

    CsvRows(BufferedReader text, String organisation, Columns known) throws IOException {
        this.organisation = organisation;
        var separator = CsvHeader.separator(text);
        notation = CsvHeader.notation(separator);
        records = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LARGEST_ROW)
                .build(
                        CsvRecordHandler.of(
                                handler -> handler.maxFieldSize(LARGEST_ROW).maxRecordSize(LARGEST_ROW)),
                        text)
                .iterator();
        var header = record();
        columns = header == null ? List.of() : CsvHeader.columns(header.getFields(), known);
    }

    @Override
    public @Nullable UploadedRow next() {
        var record = record();
        while (record != null && record.getFields().stream().allMatch(Blanks::isBlank)) {
            skipped++;
            record = record();
        }
        if (record == null) {
            return null;
        }
        number++;
        return row(record, Math.toIntExact(record.getStartingLineNumber()));
    }

    @Override
    public int skipped() {
        return skipped;
    }

    private @Nullable CsvRecord record() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            var record = records.next();
            lastLine = record.getStartingLineNumber();
            return record;
        } catch (CsvParseException malformed) {
            throw malformed.getCause() instanceof ProblemException refusal
                    ? refusal
                    : UploadProblem.UNREADABLE_UPLOAD.withDetail(
                            ("Reading stopped in the row after the one that begins at line %d: a quotation mark is missing or "
                                            + "one too many, or the row is larger than 1 MiB.")
                                    .formatted(lastLine));
        }
    }

    private UploadedRow row(CsvRecord record, int line) {
        if (record.getFieldCount() != columns.size()) {
            return UploadedRow.refused(
                    number,
                    line,
                    null,
                    RowViolation.ofRow(
                            "ragged-row",
                            "This row has %d fields and the first line has %d. Is a quotation mark or a separator missing?"
                                    .formatted(record.getFieldCount(), columns.size())));
        }
        var initiative = JsonNodeFactory.instance.objectNode();
        var violations = new ArrayList<RowViolation>();
        for (var index = 0; index < columns.size(); index++) {
            var column = columns.get(index);
            var cell = FormulaGuard.unguard(record.getField(index));
            if (Utf8.isBroken(cell)) {
                violations.add(in(column, Utf8.violation()));
            } else if (!column.label().equals(Columns.ORGANISATION)) {
                column.read(cell, notation, initiative);
            } else if (!cell.isEmpty() && !cell.equals(organisation)) {
                violations.add(in(
                        column,
                        RowViolation.ofRow(
                                "another-organisation",
                                "This row is of another organisation; you import for %s.".formatted(organisation))));
            }
        }
        var externalId = initiative.path(Columns.EXTERNAL_ID).textValue();
        return violations.isEmpty()
                ? UploadedRow.of(number, line, externalId, initiative.toString())
                : UploadedRow.refused(number, line, externalId, violations.toArray(RowViolation[]::new));
    }

    private static RowViolation in(Column column, RowViolation violation) {
        return new RowViolation(
                "#/" + column.label().replace('.', '/'), column.label(), violation.code(), violation.detail());
    }
}
