package nl.stvda.voortgang.reports.translation.file;

import java.io.Serial;
import java.util.List;

/** That a file cannot be read; the messages are for whoever sent it. */
public final class UnreadableFile extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<BrokenRow> rows;

    public UnreadableFile(String message) {
        this(message, List.of());
    }

    public UnreadableFile(String message, List<BrokenRow> rows) {
        super(message, null, false, false);
        this.rows = List.copyOf(rows);
    }

    /** The rows that are not as they went out; empty where it is not about rows. */
    public List<BrokenRow> rows() {
        return rows;
    }

    /**
     * A row that is not as it went out.
     *
     * @param row counted as people do, the heading being the first
     * @param code for programs
     */
    public record BrokenRow(int row, String code, String detail) {}
}
