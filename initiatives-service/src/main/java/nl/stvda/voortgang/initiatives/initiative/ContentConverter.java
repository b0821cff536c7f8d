package nl.stvda.voortgang.initiatives.initiative;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.stvda.voortgang.initiatives.content.InitiativeContent;
import org.hibernate.annotations.Immutable;

/**
 * Keeps what an initiative says as one JSON text: it is read and written whole, and what is searched has columns. The
 * value is immutable; unless told so, Hibernate writes and reads the JSON once more to keep a copy of each row it loads.
 */
@Converter
@Immutable
@ApplicationScoped
class ContentConverter implements AttributeConverter<InitiativeContent, String> {

    private final ObjectMapper json;

    ContentConverter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String convertToDatabaseColumn(InitiativeContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The content of an initiative cannot be written as JSON", impossible);
        }
    }

    @Override
    public InitiativeContent convertToEntityAttribute(String text) {
        try {
            return json.readValue(text, InitiativeContent.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("The stored content of an initiative cannot be read", damaged);
        }
    }
}
