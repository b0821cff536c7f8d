package nl.stvda.voortgang.conventions.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Keeps a localized text as JSON in a column of type text. */
@Converter
@Immutable
@ApplicationScoped
public class LocalizedTextConverter implements AttributeConverter<@Nullable LocalizedText, @Nullable String> {

    private final ObjectMapper json;

    LocalizedTextConverter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LocalizedText text) {
        try {
            return text == null ? null : json.writeValueAsString(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A localized text cannot be written as JSON", impossible);
        }
    }

    @Override
    public @Nullable LocalizedText convertToEntityAttribute(@Nullable String stored) {
        try {
            return stored == null ? null : json.readValue(stored, LocalizedText.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A stored localized text cannot be read", damaged);
        }
    }
}
