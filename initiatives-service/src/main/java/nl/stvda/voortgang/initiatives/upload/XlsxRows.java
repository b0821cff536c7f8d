package nl.stvda.voortgang.initiatives.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.initiatives.table.Column;
import nl.stvda.voortgang.initiatives.table.Columns;
import nl.stvda.voortgang.initiatives.table.Notation;
import nl.stvda.voortgang.initiatives.workbook.CellFault;
import nl.stvda.voortgang.initiatives.workbook.UnreadableWorkbook;
import nl.stvda.voortgang.initiatives.workbook.Workbook;
import nl.stvda.voortgang.initiatives.workbook.WorkbookCell;
import nl.stvda.voortgang.initiatives.workbook.WorkbookRow;
import org.jspecify.annotations.Nullable;

/** The rows of a workbook, the first of which names the columns. Days are days there, so no notation of one is guessed. */
final class XlsxRows implements Rows {

    private final Workbook workbook;
    private final String organisation;
    private final UploadLimits limits;
    private final List<Column> columns;
    /** Of all cells: a text that is in the file once may stand in thousands of them. */
    private long characters;

    private int number;
    private int skipped;

    private XlsxRows(Workbook workbook, String organisation, UploadLimits limits, Columns known) throws IOException {
        this.workbook = workbook;
        this.organisation = organisation;
        this.limits = limits;
        var header = read();
        columns = header == null ? List.of() : TableHeader.columns(labels(header), known);
    }

    /** Keeps the file until it is read, because what tells where things are in it stands at its end. */
    static XlsxRows open(InputStream bytes, String organisation, UploadLimits limits, Columns known)
            throws IOException {
        var file = Files.createTempFile("import-", ".xlsx");
        try {
            try (var kept = Files.newOutputStream(file)) {
                bytes.transferTo(kept);
            }
            var workbook = Workbook.open(file, Columns.SHEET);
            try {
                return new XlsxRows(workbook, organisation, limits, known);
            } catch (IOException | RuntimeException refused) {
                workbook.close();
                throw refused;
            }
        } catch (UnreadableWorkbook unreadable) {
            throw refusal(unreadable);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static List<String> labels(WorkbookRow header) {
        var labels = new ArrayList<String>();
        for (var cell : header.cells()) {
            while (labels.size() < cell.column()) {
                labels.add("");
            }
            labels.add(cell.text());
        }
        return labels;
    }

    @Override
    public @Nullable UploadedRow next() throws IOException {
        var row = read();
        while (row != null && row.cells().stream().allMatch(XlsxRows::isBlank)) {
            skipped++;
            row = read();
        }
        if (row == null) {
            return null;
        }
        number++;
        return isRagged(row) ? refused(row) : accepted(row);
    }

    private @Nullable WorkbookRow read() throws IOException {
        try {
            var row = workbook.next();
            count(row);
            return row;
        } catch (UnreadableWorkbook unreadable) {
            throw refusal(unreadable);
        }
    }

    private void count(@Nullable WorkbookRow row) {
        if (row != null) {
            var length =
                    row.cells().stream().mapToLong(cell -> cell.text().length()).sum();
            if (length > LARGEST_ROW) {
                throw UploadProblem.UNREADABLE_UPLOAD.withDetail(
                        "Reading stopped in row %d of the sheet: it is larger than 1 MiB.".formatted(row.number()));
            }
            characters += length;
            if (characters > limits.bytes()) {
                throw UploadProblem.UPLOAD_TOO_LARGE.withDetail(
                        "What stands in the cells is together larger than %s.".formatted(limits.size()));
            }
        }
    }

    private static ProblemException refusal(UnreadableWorkbook unreadable) {
        return UploadProblem.UNREADABLE_UPLOAD.withDetail(String.valueOf(unreadable.getMessage()));
    }

    private static boolean isBlank(WorkbookCell cell) {
        return cell.fault() == null && Blanks.isBlank(cell.text());
    }

    private boolean isRagged(WorkbookRow row) {
        return row.cells().stream().anyMatch(cell -> cell.column() >= columns.size() && !isBlank(cell));
    }

    private UploadedRow refused(WorkbookRow row) {
        return UploadedRow.refused(
                number,
                row.number(),
                null,
                RowViolation.ofRow(
                        "ragged-row",
                        "Something stands to the right of the last column that has a name. Remove it or name the column."));
    }

    private UploadedRow accepted(WorkbookRow row) {
        var read = new TableRow(organisation, Notation.INTERNATIONAL);
        for (var cell : row.cells()) {
            if (cell.column() < columns.size()) {
                var column = columns.get(cell.column());
                if (cell.fault() == null) {
                    read.read(column, cell.text());
                } else {
                    read.refuse(column, violation(cell.fault()));
                }
            }
        }
        return read.end(number, row.number());
    }

    private static RowViolation violation(CellFault fault) {
        return switch (fault) {
            case ERROR ->
                RowViolation.ofRow(
                        "cell-error", "The formula in this cell comes to an error. Mend it, or give a value.");
            case NOT_CALCULATED ->
                RowViolation.ofRow(
                        "cell-not-calculated",
                        "The formula in this cell was not calculated. Open the file in Excel and save it once more.");
        };
    }

    @Override
    public int skipped() {
        return skipped;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
