package nl.stvda.voortgang.initiatives.initiative;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import nl.stvda.voortgang.conventions.outbox.OutboxEvent;
import org.jspecify.annotations.Nullable;

/** What other services learn about an initiative: each carries its full state, without the contact. */
enum InitiativeEvent {
    /** It is there for all to see. */
    SUBMITTED("nl.stvda.initiative.submitted.v1"),
    /** It says something else. */
    CHANGED("nl.stvda.initiative.changed.v1"),
    /** It was taken back. */
    WITHDRAWN("nl.stvda.initiative.withdrawn.v1"),
    /** The secretariat decided about it. */
    REVIEWED("nl.stvda.initiative.reviewed.v1"),
    /** It is part of a joint initiative, or other initiatives belong to that now. */
    LINKED("nl.stvda.initiative.linked.v1"),
    /** It is part of a joint initiative no longer. */
    UNLINKED("nl.stvda.initiative.unlinked.v1"),
    /** It is as it was; told again after a restore, when nobody can rely on what was told before. */
    RESTATED("nl.stvda.initiative.restated.v1");

    private final String type;

    InitiativeEvent(String type) {
        this.type = type;
    }

    OutboxEvent about(Initiative initiative) {
        return about(initiative, null);
    }

    /** As above, of a move that an import made. */
    OutboxEvent about(Initiative initiative, @Nullable UUID importId) {
        return new OutboxEvent(
                "initiative",
                initiative.id().toString(),
                type,
                new Payload(InitiativeResponse.withoutContact(initiative), importId),
                importId != null || this == RESTATED);
    }

    /**
     * What the event carries.
     *
     * @param importId the import that made this move, so that what came with one file can be told together
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Payload(
            @JsonUnwrapped InitiativeResponse state,
            @JsonProperty("import") @Nullable UUID importId) {}
}
