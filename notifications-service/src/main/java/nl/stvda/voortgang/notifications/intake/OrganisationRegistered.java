package nl.stvda.voortgang.notifications.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import nl.stvda.voortgang.notifications.language.Text;

/** What this service needs of {@code nl.stvda.organisation.registered.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record OrganisationRegistered(String code, Text name) {

    /** JSON can leave a field out, whatever the type says. */
    boolean isComplete() {
        return code != null && name != null;
    }
}
