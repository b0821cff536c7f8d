package nl.stvda.voortgang.notifications.alert;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Something about an initiative that the secretariat must hear of.
 *
 * @param revision the revision that it had
 * @param jointWith codes of the other organisations of the joint initiative that it is part of
 * @param message the message that was posted about it; null where the revision itself is the news
 * @param candidates what it may be the same as; null where that is not the news
 * @param group the import that it came with; null where it came by itself
 * @param epoch in which epoch it was told: the same revision of another epoch is another fact
 */
public record InitiativeNews(
        AlertType type,
        UUID initiative,
        int revision,
        String organisation,
        String agreement,
        LocalizedText title,
        List<String> jointWith,
        @Nullable UUID message,
        @Nullable List<AlertedCandidate> candidates,
        Instant occurredAt,
        @Nullable UUID group,
        long epoch) {

    private static final long FIRST_EPOCH = 1;

    /** As if told in the first epoch. */
    public InitiativeNews(
            AlertType type,
            UUID initiative,
            int revision,
            String organisation,
            String agreement,
            LocalizedText title,
            List<String> jointWith,
            @Nullable UUID message,
            @Nullable List<AlertedCandidate> candidates,
            Instant occurredAt,
            @Nullable UUID group) {
        this(
                type,
                initiative,
                revision,
                organisation,
                agreement,
                title,
                jointWith,
                message,
                candidates,
                occurredAt,
                group,
                FIRST_EPOCH);
    }

    /** The same news, as told in this epoch. */
    public InitiativeNews inEpoch(long number) {
        return new InitiativeNews(
                type,
                initiative,
                revision,
                organisation,
                agreement,
                title,
                jointWith,
                message,
                candidates,
                occurredAt,
                group,
                number);
    }

    /** What makes it the same news as before, whoever tells it again. */
    record Key(
            UUID initiative,
            int revision,
            long epoch,
            boolean resembles,
            @Nullable UUID message) {}

    Key key() {
        return message == null
                ? new Key(initiative, revision, epoch, candidates != null, null)
                : new Key(initiative, 0, 0, false, message);
    }
}
