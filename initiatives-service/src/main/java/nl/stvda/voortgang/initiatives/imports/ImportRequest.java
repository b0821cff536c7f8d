package nl.stvda.voortgang.initiatives.imports;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.Set;
import nl.stvda.voortgang.conventions.request.QueryReader;
import nl.stvda.voortgang.initiatives.upload.UploadFormat;
import org.jspecify.annotations.Nullable;

/** What is to be done with a file. */
record ImportRequest(UploadFormat format, ImportMode mode, boolean validateOnly, Optional<String> idempotencyKey) {

    private static final Set<String> KNOWN = Set.of("mode", "validateOnly");
    private static final String KEY_HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    /** Reads the query and the header; every violation at once. */
    static ImportRequest of(UploadFormat format, MultivaluedMap<String, String> query, @Nullable String key) {
        var reader = new QueryReader(query, KNOWN);
        var mode =
                reader.parsed("mode", ImportRequest::mode, "unknown-value", "Use one of: all-or-nothing, row-by-row.");
        var validateOnly = reader.flag("validateOnly");
        if (key != null && !isWellFormed(key)) {
            reader.report(KEY_HEADER, "malformed-idempotency-key", "Give 1 to 255 visible ASCII characters.");
        }
        reader.refuseViolations();
        return new ImportRequest(
                format, mode.orElse(ImportMode.ALL_OR_NOTHING), validateOnly.orElse(false), Optional.ofNullable(key));
    }

    private static ImportMode mode(String text) {
        return switch (text) {
            case "all-or-nothing" -> ImportMode.ALL_OR_NOTHING;
            case "row-by-row" -> ImportMode.ROW_BY_ROW;
            default -> throw new IllegalArgumentException("No such mode");
        };
    }

    private static boolean isWellFormed(String key) {
        return !key.isEmpty()
                && key.length() <= LONGEST_KEY
                && key.chars().allMatch(character -> character > ' ' && character < 0x7f);
    }

    /** Of two requests under one key, whether they ask for the same. */
    String fingerprint(String hashOfFile) {
        return "%s %s %s %s".formatted(format, mode, validateOnly, hashOfFile);
    }
}
