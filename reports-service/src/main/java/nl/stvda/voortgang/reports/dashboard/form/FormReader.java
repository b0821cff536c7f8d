package nl.stvda.voortgang.reports.dashboard.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.request.StrictReading;

/** Makes of a form what the API makes of a request, by the same rules, so that pages need none of their own. */
@ApplicationScoped
public class FormReader {

    private final StrictReading reading;
    private final ObjectMapper json;

    FormReader(StrictReading reading, ObjectMapper json) {
        this.reading = reading;
        this.json = json;
    }

    /** The request that the form makes; refuses it with every violation where it is none. */
    public <T> T read(FormDocument form, FormShape shape, Class<T> type) {
        return read(form.json(shape), type);
    }

    /** As above, of a part that was typed and the rest that was there already. */
    public <T> T read(ObjectNode part, String restField, Object rest, Class<T> type) {
        return read(part.set(restField, json.valueToTree(rest)), type);
    }

    /** The same request, by the rules of the API; refuses it where it breaks one. */
    public <T> T checked(T request, Class<T> type) {
        return read(json.<JsonNode>valueToTree(request), type);
    }

    private <T> T read(JsonNode document, Class<T> type) {
        var read = reading.read(bytes(document), type);
        var value = read.value();
        if (value == null) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(read.violations());
        }
        return value;
    }

    /** The form in which what is there already can be changed. */
    public FormDocument show(Object document, FormShape shape) {
        return FormDocument.of(json.valueToTree(document), shape);
    }

    private byte[] bytes(JsonNode document) {
        try {
            return json.writeValueAsBytes(document);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("A form cannot be written as JSON", impossible);
        }
    }
}
