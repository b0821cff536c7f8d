package nl.stvda.voortgang.conventions.request;

import jakarta.enterprise.context.ApplicationScoped;
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

/**
 * Reads a JSON body and refuses it with every violation at once: unknown fields and wrong types beside broken rules.
 * A resource method that gets its body from here gets a valid one.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER) // what others answer to us is read tolerantly
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
class StrictJsonReader implements MessageBodyReader<Object> {

    private final RequestReader reader;

    StrictJsonReader(RequestReader reader) {
        this.reader = reader;
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
        return reader.read(RequestReader.readBody(body), type);
    }
}
