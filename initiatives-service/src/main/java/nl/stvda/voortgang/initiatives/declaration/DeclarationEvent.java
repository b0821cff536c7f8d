package nl.stvda.voortgang.initiatives.declaration;

import nl.stvda.voortgang.conventions.outbox.OutboxEvent;

/** What other services learn about a declaration: its full state, without the name of who declared it. */
enum DeclarationEvent {
    MADE("nl.stvda.declaration.made.v1"),
    SUPERSEDED("nl.stvda.declaration.superseded.v1"),
    WITHDRAWN("nl.stvda.declaration.withdrawn.v1"),
    /** It is as it was; told again after a restore. */
    RESTATED("nl.stvda.declaration.restated.v1");

    private final String type;

    DeclarationEvent(String type) {
        this.type = type;
    }

    static DeclarationEvent of(DeclarationState state) {
        return switch (state) {
            case IN_FORCE -> MADE;
            case SUPERSEDED -> SUPERSEDED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }

    OutboxEvent about(Declaration declaration) {
        return new OutboxEvent(
                "declaration", "declaration:" + declaration.id(), type, declaration.response(false), this == RESTATED);
    }
}
