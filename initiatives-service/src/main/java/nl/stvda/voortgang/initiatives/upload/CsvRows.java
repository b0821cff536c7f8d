package nl.stvda.voortgang.initiatives.upload;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.initiatives.table.Column;
import nl.stvda.voortgang.initiatives.table.Columns;
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
        var separator = CsvSeparator.of(text);
        notation = CsvSeparator.notation(separator);
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
        columns = header == null ? List.of() : TableHeader.columns(header.getFields(), known);
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
        var read = new TableRow(organisation, notation);
        for (var index = 0; index < columns.size(); index++) {
            read.read(columns.get(index), record.getField(index));
        }
        return read.end(number, line);
    }
}
