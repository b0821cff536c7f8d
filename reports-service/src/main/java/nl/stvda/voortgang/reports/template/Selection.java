package nl.stvda.voortgang.reports.template;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which initiatives belong in a section. */
@Schema(
        description = "Which initiatives belong in a section: those that fit every list, where an empty list fits all. "
                + "Of several sections the one with the lowest priority takes an initiative")
public record Selection(
        @Schema(description = "Lower ones are asked first", examples = "10")
        @Min(value = 0, message = "{out-of-range}") @Max(value = 10_000, message = "{out-of-range}") int priority,

        @Schema(description = "Codes of sides", examples = "[\"joint\"]")
        @NotNull(message = "{required}") @Size(max = 20, message = "{too-many}") List<@NotNull(message = "{required}") @Size(max = 64, message = "{too-long}") String> sides,

        @Schema(description = "Codes of levels", examples = "[\"cross-industry\"]")
        @NotNull(message = "{required}") @Size(max = 20, message = "{too-many}") List<@NotNull(message = "{required}") @Size(max = 64, message = "{too-long}") String> levels,

        @Schema(description = "Codes of instruments", examples = "[\"training\", \"tool\"]")
        @NotNull(message = "{required}") @Size(max = 20, message = "{too-many}") List<@NotNull(message = "{required}") @Size(max = 64, message = "{too-long}") String> instruments) {

    public Selection {
        sides = orNone(sides);
        levels = orNone(levels);
        instruments = orNone(instruments);
    }

    /** Keeps a null element, which validation then names. */
    private static List<String> orNone(@Nullable List<String> codes) {
        return codes == null ? List.of() : Collections.unmodifiableList(codes);
    }
}
