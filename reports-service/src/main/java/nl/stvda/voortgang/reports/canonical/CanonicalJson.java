package nl.stvda.voortgang.reports.canonical;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Writes records as canonical JSON (RFC 8785): the same value is always the same bytes. The RFC knows no numbers but
 * those of IEEE 754, so decimals are written as texts, which keep every digit.
 */
@Singleton
public class CanonicalJson {

    private final ObjectMapper json;

    CanonicalJson(ObjectMapper json) {
        this.json = json.copy();
        this.json.configOverride(BigDecimal.class).setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING));
    }

    /** An object or a list; a single value is not a document. */
    public String of(Object value) {
        try {
            return new JsonCanonicalizer(json.writeValueAsString(value)).getEncodedString();
        } catch (IOException impossible) {
            throw new IllegalStateException("A record of ours cannot be written as canonical JSON", impossible);
        }
    }

    /** What was written by {@link #of}. */
    public <T> T read(String canonical, Class<T> type) {
        try {
            return json.readValue(canonical, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Kept canonical JSON cannot be read", damaged);
        }
    }
}
