package nl.stvda.voortgang.initiatives.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something that was decided about a person's access; the table refuses to change it. */
@Entity
@Immutable
class PersonAction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // lists are ordered by it
    private @Nullable Long number;

    @SuppressWarnings("UnusedVariable") // lists are chosen by it
    private UUID person;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable PersonRole role;

    private @Nullable String organisation;
    private String doneBy;
    private Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    PersonAction() {}

    PersonAction(UUID person, Kind kind, @Nullable RoleRequest given, String doneBy, Instant doneAt) {
        this.person = person;
        this.kind = kind;
        role = given == null ? null : given.role();
        organisation = given == null ? null : given.organisation();
        this.doneBy = doneBy;
        this.doneAt = doneAt;
    }

    PersonHistory.Item item() {
        return new PersonHistory.Item(kind, role, organisation, doneBy, doneAt);
    }

    /** What was decided. */
    enum Kind {
        /** An account was made, with this role. */
        @JsonProperty("invited")
        INVITED,
        /** The invitation went out, first or again. */
        @JsonProperty("invitation-sent")
        INVITATION_SENT,
        /** Another role or organisation. */
        @JsonProperty("role-changed")
        ROLE_CHANGED,
        /** No access any more. */
        @JsonProperty("access-ended")
        ACCESS_ENDED,
        /** Access again. */
        @JsonProperty("access-restored")
        ACCESS_RESTORED,
        /** All sessions ended. */
        @JsonProperty("signed-out")
        SIGNED_OUT,
        /** One session ended. */
        @JsonProperty("session-ended")
        SESSION_ENDED,
        /** What was decided just before could not be done, because Keycloak did not answer. */
        @JsonProperty("not-done")
        NOT_DONE
    }
}
