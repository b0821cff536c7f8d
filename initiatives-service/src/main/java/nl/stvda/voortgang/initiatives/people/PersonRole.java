package nl.stvda.voortgang.initiatives.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;
import nl.stvda.voortgang.initiatives.access.ManagedPeople;
import nl.stvda.voortgang.initiatives.access.Role;

/** A role of the realm that people have. */
enum PersonRole {
    @JsonProperty("contributor")
    CONTRIBUTOR(Role.CONTRIBUTOR),
    @JsonProperty("approver")
    APPROVER(Role.APPROVER),
    @JsonProperty("secretariat")
    SECRETARIAT(Role.SECRETARIAT),
    @JsonProperty("auditor")
    AUDITOR(Role.AUDITOR);

    private final String code;

    PersonRole(String code) {
        this.code = code;
    }

    static Optional<PersonRole> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }

    String code() {
        return code;
    }

    boolean isOfOrganisation() {
        return ManagedPeople.isOfOrganisation(code);
    }

    /** Whoever decides for others shows more than a password. */
    boolean takesSecondFactor() {
        return this == APPROVER || this == SECRETARIAT;
    }
}
