package nl.stvda.voortgang.initiatives.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** A language in which Keycloak writes its mails. */
enum MailLanguage {
    @JsonProperty("nl")
    NL,
    @JsonProperty("en")
    EN;

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
