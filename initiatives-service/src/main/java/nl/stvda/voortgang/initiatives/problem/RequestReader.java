package nl.stvda.voortgang.initiatives.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Makes a valid request out of JSON, or refuses it with every violation at once. */
@ApplicationScoped
public class RequestReader {

    private static final int LARGEST_BODY_BYTES = 1024 * 1024;

    private final StrictBinding binding;
    private final Validator validator;
    private final UriInfo uri;

    RequestReader(StrictBinding binding, Validator validator, UriInfo uri) {
        this.binding = binding;
        this.validator = validator;
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
        var request = complete(bind(bytes, type, violations), violations);
        validator.validate(request).stream()
                .map(Violations::of)
                .filter(violation -> !Violations.isReported(violation, violations))
                .sorted(Violations.BY_POINTER)
                .forEachOrdered(violations::add);
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

    private Object bind(byte[] bytes, Class<?> type, List<Violation> violations) {
        try {
            return binding.bind(bytes, type);
        } catch (JsonMappingException wrongShape) {
            return bindWhatFits(bytes, type, violations);
        } catch (JsonProcessingException malformed) {
            throw GeneralProblem.MALFORMED_JSON.withDetail(StrictBinding.whereReadingStopped(malformed));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A byte array could not be read", impossible);
        }
    }

    private Object bindWhatFits(byte[] bytes, Class<?> type, List<Violation> violations) {
        try {
            return binding.bindWhatFits(bytes, type, violations);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A byte array could not be read", impossible);
        }
    }
}
