package nl.stvda.voortgang.initiatives.idempotency;

import java.util.List;
import java.util.regex.Pattern;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.Violation;

/**
 * The key of one request of one owner.
 *
 * @param owner whose key it is; others may use the same text for something else
 * @param value what stands in the header, without quotes
 */
record IdempotencyKey(String owner, String value) {

    static final String HEADER = "Idempotency-Key";

    /** Visible ASCII characters; quotes around them as in the IETF draft, or none as most clients have it. */
    private static final Pattern FORM = Pattern.compile("(\"?)([!#-\\[\\]-~]{1,128})\\1");

    static IdempotencyKey of(String owner, List<String> headers) {
        if (headers.size() != 1) {
            throw refusal("repeated-parameter", "Give this header once.");
        }
        var matcher = FORM.matcher(headers.getFirst().strip());
        if (!matcher.matches()) {
            throw refusal(
                    "malformed-idempotency-key",
                    "Give 1 to 128 visible ASCII characters, none a quote, a backslash or a space; a UUID is a good choice. "
                            + "Quotes around the whole key are allowed.");
        }
        return new IdempotencyKey(owner, matcher.group(2));
    }

    static RuntimeException refusal(String code, String detail) {
        return GeneralProblem.INVALID_REQUEST.withViolations(List.of(Violation.ofParameter(HEADER, code, detail)));
    }
}
