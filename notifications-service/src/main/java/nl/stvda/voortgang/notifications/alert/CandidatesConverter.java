package nl.stvda.voortgang.notifications.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps candidates as one JSON text: they are told as they were found and never looked for. */
@Converter
@ApplicationScoped
class CandidatesConverter implements AttributeConverter<@Nullable List<AlertedCandidate>, @Nullable String> {

    private static final TypeReference<List<AlertedCandidate>> CANDIDATES = new TypeReference<>() {};

    private final ObjectMapper json;

    CandidatesConverter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<AlertedCandidate> candidates) {
        try {
            return candidates == null ? null : json.writeValueAsString(candidates);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Candidates cannot be written as JSON", impossible);
        }
    }

    @Override
    public @Nullable List<AlertedCandidate> convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? null : json.readValue(text, CANDIDATES);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Stored candidates cannot be read", damaged);
        }
    }
}
