package nl.stvda.voortgang.reports.declaration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every event about a declaration says: all of it, at one revision. Codes are kept as they come. */
public record DeclarationState(
        @NotNull UUID id,
        @NotNull String organisation,
        @NotNull String agreement,
        @Nullable String theme,
        @NotNull LocalDate since,
        @NotNull String state,
        @Min(1) int revision,
        @NotNull Instant declaredAt,
        @Nullable Boolean sandbox) {

    /** Whether its organisation only tries, so that it stands in no real round. */
    boolean isTried() {
        return Boolean.TRUE.equals(sandbox);
    }
}
