package nl.stvda.voortgang.reports.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That nothing changed, as an organisation declared. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An organisation declared that nothing changed")
public record DraftDeclaration(
        @Schema(description = "The declaration, in the API of initiatives")
        UUID id,

        @Schema(description = "The organisation") Named organisation,

        @Schema(description = "The theme; absent where nothing changed under the whole agreement") @Nullable Named theme,

        @Schema(description = "First day of the time in which nothing changed", examples = "2022-04-01")
        LocalDate since,

        @Schema(description = "When it was declared, RFC 3339")
        Instant declaredAt) {

    /** Whether it is about all that the organisation could have posted. */
    public boolean coversAll() {
        return theme == null;
    }
}
