package nl.stvda.voortgang.reports.audit;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import nl.stvda.voortgang.reports.audit.AuditEntry.Line;

/** Writes the whole log as text, a line an entry, so that it can be checked without us. */
@Singleton
class AuditChain {

    private static final int LINES_AT_ONCE = 500;

    private final AuditLog log;

    AuditChain(AuditLog log) {
        this.log = log;
    }

    StreamingOutput text() {
        return this::write;
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
