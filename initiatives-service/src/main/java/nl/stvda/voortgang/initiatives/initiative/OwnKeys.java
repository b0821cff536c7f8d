package nl.stvda.voortgang.initiatives.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Makes initiatives say what their organisations sent under their own keys. A nightly sync sends mostly what is there already. That is found by reading alone; only what must be written waits for its turn and locks the row.
 */
@ApplicationScoped
class OwnKeys {

    private final OwnKeyService service;
    private final KeyQueue turns;

    OwnKeys(OwnKeyService service, KeyQueue turns) {
        this.service = service;
        this.turns = turns;
    }

    Stored put(String organisation, KeyPrecondition precondition, InitiativeRequest request) {
        return service.unchanged(organisation, precondition, request)
                .orElseGet(() -> turns.take(
                        List.of(organisation, request.externalId()),
                        () -> service.put(organisation, precondition, request)));
    }
}
