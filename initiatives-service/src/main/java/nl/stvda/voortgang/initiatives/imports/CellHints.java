package nl.stvda.voortgang.initiatives.imports;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import nl.stvda.voortgang.initiatives.table.DayHint;
import nl.stvda.voortgang.initiatives.table.NumberHint;
import nl.stvda.voortgang.initiatives.upload.RowViolation;

/**
 * Words for people who look at cells. The rules are those of JSON, which say "not as text" of a number; in a table
 * everything is text, so there the answer says what to write for the very thing that stands in the cell.
 */
@ApplicationScoped
class CellHints {

    private static final String NUMBERS = "#/(amounts/\\d+/value|reach/count)";
    private static final String DAYS = "#/period/(start|end)";

    private final ObjectReader exact;

    CellHints(ObjectMapper json) {
        exact = json.reader()
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
    }

    RowViolation tell(RowViolation violation, Supplier<String> row) {
        var pointer = violation.pointer();
        return switch (violation.code()) {
            case "wrong-type" -> {
                if (pointer.matches(NUMBERS)) {
                    yield violation.withDetail(NumberHint.about(cell(pointer, row.get())));
                }
                yield pointer.matches(DAYS) ? violation.withDetail(DayHint.about(cell(pointer, row.get()))) : violation;
            }
            case "too-many-digits" ->
                pointer.matches(NUMBERS)
                        ? violation.withDetail(violation.detail() + " " + NumberHint.about(cell(pointer, row.get())))
                        : violation;
            default -> violation;
        };
    }

    private String cell(String pointer, String row) {
        try {
            var value = exact.readTree(row).at(JsonPointer.compile(pointer.substring(1)));
            return value.isNumber() ? value.decimalValue().toString() : value.asText();
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A row that was received cannot be read", damaged);
        }
    }
}
