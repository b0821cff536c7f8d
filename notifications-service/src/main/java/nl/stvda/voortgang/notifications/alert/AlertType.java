package nl.stvda.voortgang.notifications.alert;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What an alert is about. */
public enum AlertType {
    @JsonProperty("initiative-submitted")
    INITIATIVE_SUBMITTED,
    @JsonProperty("initiative-changed")
    INITIATIVE_CHANGED,
    /** The secretariat accepted it, and now it says something else. */
    @JsonProperty("initiative-changed-since-accepted")
    INITIATIVE_CHANGED_SINCE_ACCEPTED,
    @JsonProperty("initiative-withdrawn")
    INITIATIVE_WITHDRAWN,
    /** Its organisation wrote a message about it. */
    @JsonProperty("message-posted")
    MESSAGE_POSTED,
    /** It may be the same as another initiative. */
    @JsonProperty("initiative-resembles")
    INITIATIVE_RESEMBLES,
    /** An organisation declared that nothing changed. */
    @JsonProperty("declaration-made")
    DECLARATION_MADE,
    /** A record could not be processed and lies in a dead-letter topic. */
    @JsonProperty("delivery-problem")
    DELIVERY_PROBLEM,
    /** A mail was given up. */
    @JsonProperty("mail-undeliverable")
    MAIL_UNDELIVERABLE;

    /** What programs call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
