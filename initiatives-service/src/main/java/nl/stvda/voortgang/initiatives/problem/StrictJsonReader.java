package nl.stvda.voortgang.initiatives.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a JSON body and refuses it with every violation at once: unknown fields and wrong types beside broken rules.
 * A resource method that gets its body from here gets a valid one.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER) // what others answer to us is read tolerantly
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
class StrictJsonReader implements MessageBodyReader<Object> {

    static final int LARGEST_BODY_BYTES = 1024 * 1024;

    private final StrictBinding binding;
    private final Validator validator;

    StrictJsonReader(StrictBinding binding, Validator validator) {
        this.binding = binding;
        this.validator = validator;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var bytes = body.readNBytes(LARGEST_BODY_BYTES + 1);
        if (bytes.length > LARGEST_BODY_BYTES) {
            throw GeneralProblem.BODY_TOO_LARGE.withDetail("The body is larger than 1 MiB.");
        }
        var violations = new ArrayList<Violation>();
        var request = bind(bytes, type, violations);
        validator.validate(request).stream()
                .map(Violations::of)
                .filter(violation -> !Violations.isReported(violation, violations))
                .sorted(Violations.BY_POINTER)
                .forEachOrdered(violations::add);
        if (!violations.isEmpty()) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(violations);
        }
        return request;
    }

    private Object bind(byte[] bytes, Class<Object> type, List<Violation> violations) throws IOException {
        try {
            return binding.bind(bytes, type);
        } catch (JsonMappingException wrongShape) {
            return binding.bindWhatFits(bytes, type, violations);
        } catch (JsonProcessingException malformed) {
            throw GeneralProblem.MALFORMED_JSON.withDetail(StrictBinding.whereReadingStopped(malformed));
        }
    }
}
