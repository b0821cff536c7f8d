package nl.stvda.voortgang.notifications.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.notifications.alert.AlertType;
import nl.stvda.voortgang.notifications.alert.InitiativeNews;

/** What this service needs of {@code nl.stvda.initiative.message-posted.v1}. */
record MessagePosted(
        @NotNull UUID id,
        @NotNull @Valid About initiative,
        @NotNull String side,
        @NotNull Instant postedAt) {

    private static final String SECRETARIAT = "secretariat";

    /** What the message is about. */
    record About(
            @NotNull UUID id,
            @NotNull Integer revision,
            @NotNull String organisation,
            @NotNull String agreement,
            @NotNull LocalizedText title) {}

    boolean isBySecretariat() {
        return side.equals(SECRETARIAT);
    }

    InitiativeNews news() {
        return new InitiativeNews(
                AlertType.MESSAGE_POSTED,
                initiative.id(),
                initiative.revision(),
                initiative.organisation(),
                initiative.agreement(),
                initiative.title(),
                List.of(),
                id,
                null,
                postedAt,
                null);
    }
}
