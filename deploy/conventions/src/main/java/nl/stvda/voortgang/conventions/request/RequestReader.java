package nl.stvda.voortgang.conventions.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.Violation;

/** Makes a valid request out of JSON, or refuses it with every violation at once. */
@ApplicationScoped
public class RequestReader {

    private static final int LARGEST_BODY_BYTES = 1024 * 1024;

    private final StrictReading reading;
    private final UriInfo uri;

    RequestReader(StrictReading reading, UriInfo uri) {
        this.reading = reading;
        this.uri = uri;
    }

    /** The whole body, where it is not too large. */
    public static byte[] readBody(InputStream body) throws IOException {
        var bytes = body.readNBytes(LARGEST_BODY_BYTES + 1);
        if (bytes.length > LARGEST_BODY_BYTES) {
            throw GeneralProblem.BODY_TOO_LARGE.withDetail("The body is larger than 1 MiB.");
        }
        return bytes;
    }

    <T> T read(byte[] bytes, Class<T> type) {
        var violations = new ArrayList<Violation>();
        var request = complete(reading.bind(bytes, type, violations), violations);
        reading.validate(request, violations);
        if (!violations.isEmpty()) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(violations);
        }
        return type.cast(request);
    }

    private Object complete(Object request, List<Violation> violations) {
        if (request instanceof CompletedByPath incomplete) {
            var path = new HashMap<String, String>();
            uri.getPathParameters().forEach((name, values) -> path.put(name, values.getFirst()));
            return incomplete.completedBy(path, violations);
        }
        return request;
    }
}
