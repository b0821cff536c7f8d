package nl.stvda.voortgang.contract.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.stvda.voortgang.contract.Operation;

/** A request that is about to be sent. */
final class FuzzRequest {

    private static final int LONGEST_QUOTE = 3_000;

    private final Operation operation;
    private final Caller caller;
    private final String target;
    private String method;
    private final List<Map.Entry<String, String>> headers = new ArrayList<>();
    private byte[] body = new byte[0];

    /** The target is the path, base included, and the query. */
    FuzzRequest(Operation operation, Caller caller, String target) {
        this.operation = operation;
        this.caller = caller;
        this.target = target;
        method = operation.method();
    }

    FuzzRequest header(String name, String value) {
        headers.add(Map.entry(name, value));
        return this;
    }

    FuzzRequest body(byte[] bytes) {
        body = bytes.clone();
        return this;
    }

    FuzzRequest method(String another) {
        method = another;
        return this;
    }

    Operation operation() {
        return operation;
    }

    Caller caller() {
        return caller;
    }

    String method() {
        return method;
    }

    String target() {
        return target;
    }

    String path() {
        var query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    List<Map.Entry<String, String>> headers() {
        return headers;
    }

    byte[] bytes() {
        return body.clone();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    boolean hasBody() {
        return body.length > 0;
    }

    /** To try it by hand; the token stays out. */
    String curl() {
        var curl = new StringBuilder("curl -i -X %s '$SERVICE%s'".formatted(method, quoted(target)));
        if (caller.token() != null) {
            curl.append(" -H \"Authorization: Bearer $TOKEN\"");
        }
        headers.forEach(header -> curl.append(" -H '%s: %s'".formatted(header.getKey(), quoted(header.getValue()))));
        if (hasBody()) {
            curl.append(" --data-binary '%s'".formatted(quoted(text())));
        }
        return "%s%n# as %s".formatted(curl, caller.name());
    }

    private static String quoted(String text) {
        var safe = text.replace("'", "'\\''");
        return safe.length() > LONGEST_QUOTE
                ? "%s… (%d characters)".formatted(safe.substring(0, LONGEST_QUOTE), text.length())
                : safe;
    }
}
