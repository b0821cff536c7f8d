package nl.stvda.voortgang.notifications.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One mail to one address: PENDING until the mail server takes it (SENT) or nobody can help any more (DEAD). */
@Entity
class Delivery {

    @Id
    private UUID id;

    private UUID alert;
    private String recipient;
    private String subject;
    private String text;
    private String html;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private int attempts;

    @Enumerated(EnumType.STRING)
    private MailFailure.@Nullable Kind lastFailure;

    private @Nullable String lastReply;
    private Instant createdAt;
    private @Nullable Instant nextAttemptAt;
    private @Nullable Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    Delivery() {}

    Delivery(UUID id, UUID alert, String recipient, MailContent content, Instant now) {
        this.id = id;
        this.alert = alert;
        this.recipient = recipient;
        subject = content.subject();
        text = content.text();
        html = content.html();
        state = DeliveryState.PENDING;
        createdAt = now;
        nextAttemptAt = now;
    }

    void sent(Instant now) {
        attempts++;
        state = DeliveryState.SENT;
        sentAt = now;
        nextAttemptAt = null;
    }

    /** Keeps why it failed, and waits for the next attempt unless there will be none. */
    void failed(MailFailure failure, Instant next, int mostAttempts) {
        attempts++;
        lastFailure = failure.kind();
        lastReply = failure.reply();
        if (failure.isPermanent() || attempts >= mostAttempts) {
            state = DeliveryState.DEAD;
            nextAttemptAt = null;
        } else {
            nextAttemptAt = next;
        }
    }

    boolean isPending() {
        return state == DeliveryState.PENDING;
    }

    boolean isDead() {
        return state == DeliveryState.DEAD;
    }

    int attempts() {
        return attempts;
    }

    String recipient() {
        return recipient;
    }

    UUID id() {
        return id;
    }

    UUID alert() {
        return alert;
    }

    DeliveryState state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    @Nullable Instant sentAt() {
        return sentAt;
    }

    @Nullable MailFailure lastFailure() {
        return lastFailure == null ? null : new MailFailure(lastFailure, lastReply);
    }

    MailContent content() {
        return new MailContent(subject, text, html);
    }
}
