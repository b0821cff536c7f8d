package nl.stvda.voortgang.initiatives.credential;

import java.time.Instant;
import nl.stvda.voortgang.conventions.outbox.OutboxEvent;

/**
 * {@code nl.stvda.credential.revoked.v1}: from now on no service accepts a token of this credential, however long it would
 * still be good.
 *
 * @param clientId the client, as it stands in the claim {@code azp} of its tokens
 */
record CredentialEvent(String clientId, String organisation, Instant revokedAt) {

    static OutboxEvent revoked(String clientId, String organisation, Instant at) {
        return new OutboxEvent(
                "credential",
                "credential:" + clientId,
                "nl.stvda.credential.revoked.v1",
                new CredentialEvent(clientId, organisation, at));
    }
}
