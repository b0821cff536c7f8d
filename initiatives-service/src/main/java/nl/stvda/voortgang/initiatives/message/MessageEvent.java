package nl.stvda.voortgang.initiatives.message;

import java.time.Instant;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.outbox.OutboxEvent;
import nl.stvda.voortgang.initiatives.initiative.MessageThreads.Subject;

/**
 * {@code nl.stvda.initiative.message-posted.v1}: that something was said, by which side, about what. Neither the words nor
 * who wrote them leave the service.
 *
 * @param id the message
 * @param initiative what it is about
 * @param side the code of the organisation, or {@code secretariat}
 */
record MessageEvent(UUID id, About initiative, String side, Instant postedAt) {

    /** What the message is about, as far as an alert needs it. */
    record About(
            UUID id, int revision, String organisation, String externalId, String agreement, LocalizedText title) {}

    static OutboxEvent of(Subject subject, MessageResponse message) {
        var about = new About(
                subject.id(),
                subject.revision(),
                subject.organisation(),
                subject.externalId(),
                subject.agreement(),
                subject.title());
        // a key of its own: under the initiative's, compaction would keep this and forget the initiative
        return new OutboxEvent(
                "message",
                "messages:" + subject.id(),
                "nl.stvda.initiative.message-posted.v1",
                new MessageEvent(message.id(), about, message.side(), message.postedAt()));
    }
}
