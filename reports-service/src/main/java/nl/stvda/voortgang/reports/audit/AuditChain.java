package nl.stvda.voortgang.reports.audit;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.stvda.voortgang.reports.audit.AuditEntry.Line;
import nl.stvda.voortgang.reports.canonical.Sha256;

/** Writes the whole log as text, a line an entry, so that it can be checked without us. */
@Singleton
public class AuditChain {

    private static final int LINES_AT_ONCE = 500;

    /** What the first entry is chained to. */
    static final String NOTHING_BEFORE = "0".repeat(64);

    private final AuditLog log;

    AuditChain(AuditLog log) {
        this.log = log;
    }

    StreamingOutput text() {
        return this::write;
    }

    /** Hashes every entry again; whoever distrusts this service checks the text instead. */
    public ChainState state() {
        var before = NOTHING_BEFORE;
        var position = 0L;
        var lines = log.after(0, LINES_AT_ONCE);
        while (!lines.isEmpty()) {
            for (var line : lines) {
                position++;
                if (line.position() != position
                        || !Sha256.hex(before + line.entry()).equals(line.hash())) {
                    return new ChainState(position - 1, before, Optional.of(position));
                }
                before = line.hash();
            }
            lines = log.after(position, LINES_AT_ONCE);
        }
        return new ChainState(position, before, Optional.empty());
    }

    private void write(OutputStream out) throws IOException {
        var lines = log.after(0, LINES_AT_ONCE);
        while (!lines.isEmpty()) {
            for (var line : lines) {
                out.write(bytes(line));
            }
            lines = log.after(lines.getLast().position(), LINES_AT_ONCE);
        }
    }

    private static byte[] bytes(Line line) {
        return "%s %s\n".formatted(line.hash(), line.entry()).getBytes(StandardCharsets.UTF_8);
    }
}
