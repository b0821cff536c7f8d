package nl.stvda.voortgang.notifications.alert;

import java.time.Instant;
import java.util.UUID;
import nl.stvda.voortgang.notifications.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something about an initiative that the secretariat must hear of.
 *
 * @param revision the revision that it had
 * @param message the message that was posted about it; null where the revision itself is the news
 */
public record InitiativeNews(
        AlertType type,
        UUID initiative,
        int revision,
        String organisation,
        String agreement,
        Text title,
        @Nullable UUID message,
        Instant occurredAt) {}
