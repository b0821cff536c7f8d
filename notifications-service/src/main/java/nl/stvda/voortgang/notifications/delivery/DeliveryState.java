package nl.stvda.voortgang.notifications.delivery;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;

/** How far a delivery got. */
public enum DeliveryState {
    /** Waits for its next attempt. */
    @JsonProperty("pending")
    PENDING,
    /** The other side took it. */
    @JsonProperty("sent")
    SENT,
    /** Given up: refused for good, or tried for days. */
    @JsonProperty("dead")
    DEAD;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DeliveryState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such state"));
    }
}
