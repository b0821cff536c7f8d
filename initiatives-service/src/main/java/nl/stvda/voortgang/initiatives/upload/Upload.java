package nl.stvda.voortgang.initiatives.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stvda.voortgang.initiatives.table.Columns;

/** A file while it is received. Never more than a few rows of it are in memory. */
public final class Upload implements AutoCloseable {

    private final UploadLimits limits;
    private final MeasuredStream bytes;
    private final Rows rows;
    /** Which row used which key first; the one thing that grows with the file. */
    private final Map<String, Integer> keys = new HashMap<>();

    private int count;
    private boolean isAtEnd;

    private Upload(UploadLimits limits, MeasuredStream bytes, Rows rows) {
        this.limits = limits;
        this.bytes = bytes;
        this.rows = rows;
    }

    /** Begins to read; refuses a table whose columns are wrong. */
    public static Upload open(
            UploadFormat format, InputStream body, String organisation, UploadLimits limits, Columns columns)
            throws IOException {
        var bytes = new MeasuredStream(body, limits);
        var rows = switch (format) {
            case JSON -> new JsonArrayRows(Utf8.reader(bytes));
            case NDJSON -> new NdjsonRows(Utf8.reader(bytes));
            case CSV -> new CsvRows(Utf8.reader(bytes), organisation, columns);
            case XLSX -> XlsxRows.open(bytes, organisation, limits, columns);
        };
        return new Upload(limits, bytes, rows);
    }

    /** Refuses what says beforehand that it is too large. */
    public static void refuseLarger(long announced, UploadLimits limits) {
        if (announced > limits.bytes()) {
            throw UploadProblem.UPLOAD_TOO_LARGE.withDetail("The file is larger than %s.".formatted(limits.size()));
        }
    }

    /** The SHA-256 of a file of which nothing else matters. */
    public static String hashOf(InputStream body, UploadLimits limits) throws IOException {
        return new MeasuredStream(body, limits).hash();
    }

    /** The next rows, until there are so many of them or so many characters; none at the end. */
    public List<UploadedRow> next(int most, int characters) throws IOException {
        var next = new ArrayList<UploadedRow>();
        var length = 0;
        while (!isAtEnd && next.size() < most && length < characters) {
            var row = rows.next();
            if (row == null) {
                isAtEnd = true;
            } else {
                next.add(accept(row));
                length += row.json() == null ? 0 : row.json().length();
            }
        }
        if (next.isEmpty() && count == 0) {
            throw UploadProblem.EMPTY_UPLOAD.withDetail("The file has no rows.");
        }
        return next;
    }

    private UploadedRow accept(UploadedRow row) {
        count++;
        if (count > limits.rows()) {
            throw UploadProblem.TOO_MANY_ROWS.withDetail("The file has more than %,d rows.".formatted(limits.rows()));
        }
        var externalId = row.externalId();
        var first = externalId == null ? null : keys.putIfAbsent(externalId, row.number());
        return first == null ? row : row.repeating(first);
    }

    /** How many rows without anything in them were passed over. */
    public int skipped() {
        return rows.skipped();
    }

    /** The SHA-256 of the whole file, once every row was read. */
    public String hash() throws IOException {
        return bytes.hash();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
