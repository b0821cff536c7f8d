package nl.stvda.voortgang.reports.initiative;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Keeps what an initiative says as one JSON text: it is read and written whole, and never changed in place. */
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
