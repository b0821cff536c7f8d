package nl.stvda.voortgang.initiatives.imports;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.stvda.voortgang.initiatives.problem.GeneralProblem;
import nl.stvda.voortgang.initiatives.problem.Violation;
import nl.stvda.voortgang.initiatives.upload.UploadFormat;
import org.jspecify.annotations.Nullable;

/** What is to be done with a file. */
record ImportRequest(UploadFormat format, ImportMode mode, boolean validateOnly, Optional<String> idempotencyKey) {

    private static final Set<String> KNOWN = Set.of("mode", "validateOnly");
    private static final String KEY_HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    /** Reads the query and the header; every violation at once. */
    static ImportRequest of(UploadFormat format, MultivaluedMap<String, String> query, @Nullable String key) {
        var violations = new ArrayList<Violation>();
        new TreeMap<>(query).forEach((name, values) -> {
            if (!KNOWN.contains(name)) {
                violations.add(Violation.ofParameter(
                        name, "unknown-parameter", "This parameter is not known here. Known are: mode, validateOnly."));
            } else if (values.size() > 1) {
                violations.add(Violation.ofParameter(name, "repeated-parameter", "Give this parameter once."));
            }
        });
        var mode = mode(query.getFirst("mode"), violations);
        var validateOnly = validateOnly(query.getFirst("validateOnly"), violations);
        if (key != null
                && (key.isEmpty() || key.length() > LONGEST_KEY || !key.chars().allMatch(ImportRequest::isVisible))) {
            violations.add(Violation.ofParameter(
                    KEY_HEADER, "malformed-idempotency-key", "Give 1 to 255 visible ASCII characters."));
        }
        refuse(violations);
        return new ImportRequest(format, mode, validateOnly, Optional.ofNullable(key));
    }

    private static boolean isVisible(int character) {
        return character > ' ' && character < 0x7f;
    }

    private static ImportMode mode(@Nullable String text, List<Violation> violations) {
        return switch (text) {
            case null -> ImportMode.ALL_OR_NOTHING;
            case "all-or-nothing" -> ImportMode.ALL_OR_NOTHING;
            case "row-by-row" -> ImportMode.ROW_BY_ROW;
            default -> {
                violations.add(
                        Violation.ofParameter("mode", "unknown-value", "Use one of: all-or-nothing, row-by-row."));
                yield ImportMode.ALL_OR_NOTHING;
            }
        };
    }

    private static boolean validateOnly(@Nullable String text, List<Violation> violations) {
        return switch (text) {
            case null -> false;
            case "false" -> false;
            case "true" -> true;
            default -> {
                violations.add(Violation.ofParameter("validateOnly", "not-a-boolean", "Give true or false."));
                yield false;
            }
        };
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(violations);
        }
    }

    /** Of two requests under one key, whether they ask for the same. */
    String fingerprint(String hashOfFile) {
        return "%s %s %s %s".formatted(format, mode, validateOnly, hashOfFile);
    }
}
