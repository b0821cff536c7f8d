package nl.stvda.voortgang.notifications.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import nl.stvda.voortgang.notifications.language.Text;
import org.jspecify.annotations.Nullable;

/** What this service needs of {@code nl.stvda.initiative.*.v1}; the rest is for others. */
@JsonIgnoreProperties(ignoreUnknown = true)
record InitiativeEvent(
        UUID id,
        Integer revision,
        String organisation,
        @Nullable Boolean sandbox,
        String agreement,
        Text title,
        Instant changedAt) {

    /** Whether its organisation only tries, so that nobody needs to hear of it. */
    boolean isTried() {
        return Boolean.TRUE.equals(sandbox);
    }

    /** JSON can leave a field out, whatever the type says. */
    @SuppressWarnings("ConstantValue")
    boolean isComplete() {
        return id != null
                && revision != null
                && organisation != null
                && agreement != null
                && title != null
                && (title.nl() != null || title.en() != null)
                && changedAt != null;
    }
}
