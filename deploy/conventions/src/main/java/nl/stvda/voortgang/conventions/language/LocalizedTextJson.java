package nl.stvda.voortgang.conventions.language;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads localized texts. A language that the installation does not have is an unknown field: requests, which
 * are read strictly, are refused with it; in events and in what is stored it is passed over.
 */
@Singleton
public class LocalizedTextJson implements ObjectMapperCustomizer {

    /** A provider, because some mappers are made before the settings are read. */
    private final Provider<Languages> languages;

    LocalizedTextJson(Provider<Languages> languages) {
        this.languages = languages;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(module(languages::get));
    }

    /** For a mapper that no container makes. */
    public static SimpleModule module(Supplier<Languages> languages) {
        return new SimpleModule("localized texts")
                .addSerializer(new Writer())
                .addDeserializer(LocalizedText.class, new Reader(languages));
    }

    private static final class Writer extends StdSerializer<LocalizedText> {

        private static final long serialVersionUID = 1;

        Writer() {
            super(LocalizedText.class);
        }

        @Override
        public void serialize(LocalizedText text, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject(text);
            for (var entry : text.texts().entrySet()) {
                json.writeStringField(entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
        }
    }

    private static final class Reader extends StdDeserializer<LocalizedText> {

        private static final long serialVersionUID = 1;

        @SuppressWarnings("serial") // nobody serializes it
        private final Supplier<Languages> languages;

        Reader(Supplier<Languages> languages) {
            super(LocalizedText.class);
            this.languages = languages;
        }

        /** What a refusal says is known. */
        @Override
        public Collection<Object> getKnownPropertyNames() {
            return List.copyOf(languages.get().tags());
        }

        @Override
        public @Nullable LocalizedText deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.isExpectedStartObjectToken()) {
                return (LocalizedText) context.handleUnexpectedToken(LocalizedText.class, json);
            }
            var tags = languages.get().tags();
            var found = new HashMap<String, String>();
            for (var tag = json.nextFieldName(); tag != null; tag = json.nextFieldName()) {
                var token = json.nextToken();
                if (!tags.contains(tag)) {
                    handleUnknownProperty(json, context, LocalizedText.class, tag);
                } else if (token != JsonToken.VALUE_NULL) {
                    found.put(tag, text(tag, json, context));
                }
            }
            var ordered = new LinkedHashMap<String, String>();
            for (var tag : tags) {
                var text = found.get(tag);
                if (text != null) {
                    ordered.put(tag, text);
                }
            }
            return new LocalizedText(ordered);
        }

        private static String text(String tag, JsonParser json, DeserializationContext context) throws IOException {
            try {
                return context.readValue(json, String.class);
            } catch (JsonMappingException misfit) {
                throw JsonMappingException.wrapWithPath(misfit, LocalizedText.class, tag);
            }
        }
    }
}
