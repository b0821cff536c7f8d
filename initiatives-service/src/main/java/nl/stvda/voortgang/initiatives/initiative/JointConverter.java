package nl.stvda.voortgang.initiatives.initiative;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.stvda.voortgang.initiatives.joint.Joint;
import org.jspecify.annotations.Nullable;

/** Keeps who belongs to a joint initiative in each of its members: what stands there never changes by itself. */
@Converter
@ApplicationScoped
class JointConverter implements AttributeConverter<@Nullable Joint, @Nullable String> {

    private final ObjectMapper json;

    JointConverter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Joint joint) {
        try {
            return joint == null ? null : json.writeValueAsString(joint);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A joint initiative cannot be written as JSON", impossible);
        }
    }

    @Override
    public @Nullable Joint convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? null : json.readValue(text, Joint.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A stored joint initiative cannot be read", damaged);
        }
    }
}
