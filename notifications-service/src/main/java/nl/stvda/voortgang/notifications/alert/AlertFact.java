package nl.stvda.voortgang.notifications.alert;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An alert as it was raised, the same for everybody.
 *
 * @param position its place in the order of all
 * @param organisation code of the organisation whose initiative it is about; null where it is about none
 * @param revision the revision of the initiative; 0 where it is about none
 * @param candidates what the initiative may be the same as; none where that is not the news
 * @param jointWith codes of the other organisations that the initiative is joint with
 * @param round whose draft shows the initiative; null where no round collects for its agreement
 * @param note what went wrong; in no language where nothing did
 * @param group the import that it came with; null where it came by itself
 */
public record AlertFact(
        UUID id,
        long position,
        AlertType type,
        @Nullable String organisation,
        @Nullable UUID initiative,
        int revision,
        LocalizedText title,
        List<AlertedCandidate> candidates,
        List<String> jointWith,
        @Nullable String round,
        LocalizedText note,
        Instant occurredAt,
        @Nullable UUID group) {}
