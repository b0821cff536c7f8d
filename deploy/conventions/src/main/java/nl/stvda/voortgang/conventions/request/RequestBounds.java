package nl.stvda.voortgang.conventions.request;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.conventions.problem.Violation;

/**
 * Bounds a body before anything binds, sorts or validates it: one pass over its tokens, whose cost grows with the bytes
 * and with nothing else. Later steps may cost more per value, and therefore get few values. The bounds are far above what any
 * request needs; the limits of a field, which are lower, are its own rules.
 */
final class RequestBounds {

    static final int MOST_ITEMS = 100;
    static final int MOST_VALUES = 2_000;
    static final int LONGEST_TEXT = 100_000;
    static final int DEEPEST = 20;

    private final List<Violation> violations = new ArrayList<>();
    private int values;

    private RequestBounds() {}

    /** Refuses a body that is larger in some way than any request; passes on what the parser says of one that is no JSON. */
    static void check(JsonFactory json, byte[] body) throws IOException {
        try (var parser = json.createParser(body)) {
            new RequestBounds().read(parser);
        }
    }

    private void read(JsonParser parser) throws IOException {
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            var context = parser.getParsingContext();
            if (token.isStructStart()) {
                requireShallow(context);
            }
            if (token.isScalarValue() || token.isStructStart()) {
                count(token.isStructStart() ? context.getParent() : context);
            }
            if (token == JsonToken.VALUE_STRING && parser.getTextLength() > LONGEST_TEXT) {
                violations.add(Violation.inBody(
                        pointer(context),
                        "too-long",
                        "Shorten this text to at most %d characters.".formatted(LONGEST_TEXT)));
            }
        }
        if (!violations.isEmpty()) {
            throw refusal();
        }
    }

    private void requireShallow(JsonStreamContext context) {
        if (context.getNestingDepth() > DEEPEST) {
            violations.add(Violation.inBody(
                    "", "too-deep", "Nest objects and lists at most %d levels deep.".formatted(DEEPEST)));
            throw refusal();
        }
    }

    private void count(JsonStreamContext parent) {
        if (++values > MOST_VALUES) {
            violations.add(
                    Violation.inBody("", "too-many", "Send at most %d values in one request.".formatted(MOST_VALUES)));
            throw refusal();
        }
        // the first that is one too many: each list and object is named once
        if (!parent.inRoot() && parent.getCurrentIndex() == MOST_ITEMS) {
            violations.add(Violation.inBody(
                    pointer(parent.getParent()),
                    "too-many",
                    "Give at most %d %s.".formatted(MOST_ITEMS, parent.inArray() ? "items" : "fields")));
        }
    }

    /** Of the place at which a context stands; at the root, the whole body. */
    private static String pointer(JsonStreamContext context) {
        return context.pathAsPointer().toString();
    }

    private ProblemException refusal() {
        return GeneralProblem.INVALID_REQUEST.withViolations(violations);
    }
}
