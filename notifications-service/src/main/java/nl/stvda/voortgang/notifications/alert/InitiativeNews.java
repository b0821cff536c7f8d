package nl.stvda.voortgang.notifications.alert;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.notifications.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something about an initiative that the secretariat must hear of.
 *
 * @param revision the revision that it had
 * @param jointWith codes of the other organisations of the joint initiative that it is part of
 * @param message the message that was posted about it; null where the revision itself is the news
 * @param candidates what it may be the same as; null where that is not the news
 */
public record InitiativeNews(
        AlertType type,
        UUID initiative,
        int revision,
        String organisation,
        String agreement,
        Text title,
        List<String> jointWith,
        @Nullable UUID message,
        @Nullable List<AlertedCandidate> candidates,
        Instant occurredAt) {}
