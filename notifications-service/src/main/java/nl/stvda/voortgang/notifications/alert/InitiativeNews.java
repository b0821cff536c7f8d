package nl.stvda.voortgang.notifications.alert;

import java.time.Instant;
import java.util.UUID;
import nl.stvda.voortgang.notifications.language.Text;

/** One revision of an initiative that the secretariat must hear of. */
public record InitiativeNews(
        AlertType type,
        UUID initiative,
        int revision,
        String organisation,
        String agreement,
        Text title,
        Instant occurredAt) {}
