package nl.stvda.voortgang.initiatives.initiative;

import nl.stvda.voortgang.initiatives.outbox.OutboxEvent;

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
    UNLINKED("nl.stvda.initiative.unlinked.v1");

    private final String type;

    InitiativeEvent(String type) {
        this.type = type;
    }

    OutboxEvent about(Initiative initiative) {
        return new OutboxEvent(
                "initiative", initiative.id().toString(), type, InitiativeResponse.withoutContact(initiative));
    }
}
