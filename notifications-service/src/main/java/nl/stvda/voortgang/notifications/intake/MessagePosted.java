package nl.stvda.voortgang.notifications.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import nl.stvda.voortgang.notifications.language.Text;

/** What this service needs of {@code nl.stvda.initiative.message-posted.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record MessagePosted(UUID id, About initiative, String side, Instant postedAt) {

    private static final String SECRETARIAT = "secretariat";

    /** What the message is about. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record About(UUID id, Integer revision, String organisation, String agreement, Text title) {

        @SuppressWarnings("ConstantValue")
        boolean isComplete() {
            return id != null && revision != null && organisation != null && agreement != null && title != null;
        }
    }

    /** JSON can leave a field out, whatever the type says. */
    @SuppressWarnings("ConstantValue")
    boolean isComplete() {
        return id != null && initiative != null && initiative.isComplete() && side != null && postedAt != null;
    }

    /** The secretariat need not hear what it said itself. */
    boolean isBySecretariat() {
        return side.equals(SECRETARIAT);
    }
}
