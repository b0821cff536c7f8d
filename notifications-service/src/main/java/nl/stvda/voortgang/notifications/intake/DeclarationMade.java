package nl.stvda.voortgang.notifications.intake;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.stvda.voortgang.notifications.alert.DeclarationNews;
import org.jspecify.annotations.Nullable;

/** What this service needs of {@code nl.stvda.declaration.made.v1}. */
record DeclarationMade(
        @NotNull UUID id,
        @NotNull String organisation,
        @NotNull String agreement,
        @NotNull LocalDate since,
        @NotNull Instant declaredAt,
        @Nullable Boolean sandbox) {

    /** Nobody needs to hear of what is only tried. */
    boolean isTried() {
        return Boolean.TRUE.equals(sandbox);
    }

    DeclarationNews news() {
        return new DeclarationNews(id, organisation, agreement, since, declaredAt);
    }
}
