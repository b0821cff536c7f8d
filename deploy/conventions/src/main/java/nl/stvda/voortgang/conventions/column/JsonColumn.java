package nl.stvda.voortgang.conventions.column;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a value as one JSON text: it is read and written whole, and what is searched has columns of its own. A converter
 * of an immutable value says so with Hibernate's {@code @Immutable}; otherwise Hibernate writes and reads the JSON once
 * more to keep a copy of each row that it loads.
 *
 * @param <T> the value
 */
public abstract class JsonColumn<T> implements AttributeConverter<@Nullable T, @Nullable String> {

    private final ObjectMapper json;
    private final ObjectReader reader;

    protected JsonColumn(ObjectMapper json, TypeReference<T> type) {
        this.json = json;
        reader = json.readerFor(type);
    }

    @Override
    public final @Nullable String convertToDatabaseColumn(@Nullable T value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A value of ours cannot be written as JSON", impossible);
        }
    }

    @Override
    public final @Nullable T convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? null : reader.<T>readValue(text);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A stored value cannot be read", damaged);
        }
    }
}
