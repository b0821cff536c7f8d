package nl.stvda.voortgang.initiatives.people;

import java.time.Instant;
import java.util.UUID;
import nl.stvda.voortgang.conventions.outbox.OutboxEvent;

/**
 * {@code nl.stvda.person.signed-out.v1}: no service accepts a token of this person any more that was made until then.
 *
 * @param subject the account, as it stands in the claim {@code sub} of its tokens
 */
record PersonEvent(UUID subject, Instant notBefore) {

    static OutboxEvent signedOut(UUID subject, Instant notBefore) {
        return new OutboxEvent(
                "person", "person:" + subject, "nl.stvda.person.signed-out.v1", new PersonEvent(subject, notBefore));
    }
}
