package nl.stvda.voortgang.initiatives.credential;

import java.time.Instant;
import nl.stvda.voortgang.initiatives.outbox.OutboxEvent;

/** Tokens of this client are refused from now on, also those that have not expired. */
public record CredentialRevoked(String clientId, String organisation, Instant revokedAt) {

    public OutboxEvent event() {
        return new OutboxEvent("credential", "credential:" + clientId, "nl.stvda.credential.revoked.v1", this);
    }
}
