package nl.stvda.voortgang.conventions.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.stream.Collectors;

/** Reads the data of events; what it does not know is left aside, what it needs must be there. */
@ApplicationScoped
public class EventReader {

    private final ObjectReader json;
    private final Validator validator;

    public EventReader(ObjectMapper json, Validator validator) {
        this.json = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.validator = validator;
    }

    /** The data as this type says it; refuses what is not JSON, does not fit the type, or breaks its constraints. */
    public <T> T read(CloudEvent event, Class<T> type) {
        var data = parse(event, type);
        var violations = validator.validate(data);
        if (!violations.isEmpty()) {
            throw new ContractViolation(violations.stream()
                    .map(EventReader::inPlainWords)
                    .sorted()
                    .collect(Collectors.joining(
                            "; ", "The data of %s breaks the contract: ".formatted(event.type()), "")));
        }
        return data;
    }

    /** The same in every installation: the validator's own messages are in the language of its pages. */
    private static String inPlainWords(ConstraintViolation<?> violation) {
        var template = violation.getMessageTemplate();
        var isOurs = !template.startsWith("{");
        var constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
        return "%s %s"
                .formatted(violation.getPropertyPath(), isOurs ? template : "(" + constraint.getSimpleName() + ")");
    }

    private <T> T parse(CloudEvent event, Class<T> type) {
        if (event.data() == null) {
            throw new ContractViolation("The record is empty.");
        }
        try {
            T data = json.forType(type).readValue(event.data());
            if (data == null) {
                throw new ContractViolation("The data of %s is null.".formatted(event.type()));
            }
            return data;
        } catch (JsonProcessingException unreadable) {
            throw new ContractViolation(
                    "The data of %s cannot be read: %s".formatted(event.type(), unreadable.getOriginalMessage()),
                    unreadable);
        }
    }
}
