package nl.stvda.voortgang.conventions.request;

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

/** Reads a merge patch as strictly as any other body; what it makes of a document is checked when it is applied. */
@Provider
@Consumes(MergePatch.MEDIA_TYPE)
@ApplicationScoped
class MergePatchReader implements MessageBodyReader<MergePatch> {

    private final RequestReader reader;
    private final StrictBinding binding;

    MergePatchReader(RequestReader reader, StrictBinding binding) {
        this.reader = reader;
        this.binding = binding;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == MergePatch.class;
    }

    @Override
    public MergePatch readFrom(
            Class<MergePatch> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return new MergePatch(binding.readObject(RequestReader.readBody(body)), binding, reader);
    }
}
