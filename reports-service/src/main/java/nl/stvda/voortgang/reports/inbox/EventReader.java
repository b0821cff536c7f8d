package nl.stvda.voortgang.reports.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.stream.Collectors;

/** Reads the data of events; what it does not know is left aside, what it needs must be there. */
@ApplicationScoped
class EventReader {

    private final ObjectReader json;
    private final Validator validator;

    EventReader(ObjectMapper json, Validator validator) {
        this.json = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.validator = validator;
    }

    <T> T read(CloudEvent event, Class<T> type) {
        var data = parse(event, type);
        if (data == null) {
            throw new ContractViolation("The data of %s is null".formatted(event.type()));
        }
        var violations = validator.validate(data);
        if (!violations.isEmpty()) {
            throw new ContractViolation(violations.stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                    .sorted()
                    .collect(Collectors.joining(
                            "; ", "The data of %s breaks the contract: ".formatted(event.type()), "")));
        }
        return data;
    }

    private <T> T parse(CloudEvent event, Class<T> type) {
        try {
            return json.forType(type).readValue(event.data());
        } catch (JsonProcessingException unreadable) {
            throw new ContractViolation(
                    "The data of %s cannot be read: %s".formatted(event.type(), unreadable.getOriginalMessage()),
                    unreadable);
        }
    }
}
