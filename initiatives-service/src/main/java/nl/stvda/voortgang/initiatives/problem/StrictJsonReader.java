package nl.stvda.voortgang.initiatives.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;

/**
 * Reads a JSON body and refuses it with every violation at once: unknown fields and wrong types beside broken rules.
 * A resource method that gets its body from here gets a valid one.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
class StrictJsonReader implements MessageBodyReader<Object> {

    static final int LARGEST_BODY_BYTES = 1024 * 1024;

    private final StrictReading reading;

    StrictJsonReader(StrictReading reading) {
        this.reading = reading;
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
        var request = reading.bind(bytes, type, violations);
        reading.validate(request, violations);
        if (!violations.isEmpty()) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(violations);
        }
        return request;
    }
}
