package nl.stvda.voortgang.initiatives.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import nl.stvda.voortgang.initiatives.initiative.AllInitiatives;
import nl.stvda.voortgang.initiatives.table.Columns;

/** Writes what there is, some initiatives at a time, so that memory does not grow with their number. */
@ApplicationScoped
class Export {

    private static final int AT_A_TIME = 500;

    private final AllInitiatives initiatives;
    private final ObjectMapper json;
    private final Columns columns;

    Export(AllInitiatives initiatives, ObjectMapper json, Columns columns) {
        this.columns = columns;
        this.initiatives = initiatives;
        // an amount of 2.50 stays 2.50
        this.json = json.copy().configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
    }

    /** The first part is read at once: what is unavailable then is still told as a problem. */
    StreamingOutput of(ExportRequest request, ExportFormat format) {
        var scope = initiatives.scope(request.organisation(), request.agreement(), request.statuses());
        var first = initiatives.after(scope, null, AT_A_TIME);
        return out -> {
            var file = begin(format, request, out);
            for (var some = first;
                    !some.isEmpty();
                    some = initiatives.after(scope, some.getLast().id(), AT_A_TIME)) {
                file.write(some);
            }
            file.end();
        };
    }

    private ExportFile begin(ExportFormat format, ExportRequest request, OutputStream out) throws IOException {
        return switch (format) {
            case JSON -> JsonFile.array(json, out);
            case NDJSON -> JsonFile.lines(json, out);
            case CSV -> new CsvFile(json, columns.all(), out, request.forDutchExcel());
            case XLSX -> new XlsxFile(json, columns.all(), out);
        };
    }
}
