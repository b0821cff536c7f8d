package nl.stvda.voortgang.notifications.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing to one recipient: PENDING until the other side takes it (SENT) or it is given up (DEAD). */
@Entity
class Delivery {

    @Id
    private UUID id;

    private String channel;
    private String recipient;
    /** The first of those that it tells. */
    private UUID alert;

    private int alerts;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private int attempts;

    /** Of these, so many were made before an operator asked for new ones. */
    private int earlierAttempts;

    @Enumerated(EnumType.STRING)
    private Failure.@Nullable Kind lastFailure;

    private @Nullable String lastReply;
    private Instant createdAt;
    private @Nullable Instant nextAttemptAt;
    private @Nullable Instant sentAt;
    private @Nullable String askedBy;
    private @Nullable Instant askedAt;

    @SuppressWarnings("NullAway.Init")
    Delivery() {}

    Delivery(UUID id, String channel, String recipient, UUID alert, int alerts, Instant now, Instant first) {
        this.id = id;
        this.channel = channel;
        this.recipient = recipient;
        this.alert = alert;
        this.alerts = alerts;
        state = DeliveryState.PENDING;
        createdAt = now;
        nextAttemptAt = first;
    }

    void extend(int more) {
        alerts += more;
    }

    void postponed(Instant until) {
        nextAttemptAt = until;
    }

    void sent(Instant now) {
        attempts++;
        state = DeliveryState.SENT;
        sentAt = now;
        nextAttemptAt = null;
    }

    /** Keeps why it failed, and waits for the next attempt unless there will be none. */
    void failed(Failure failure, Instant next, int mostAttempts) {
        attempts++;
        lastFailure = failure.kind();
        lastReply = failure.reply();
        if (failure.isPermanent() || attempts - earlierAttempts >= mostAttempts) {
            state = DeliveryState.DEAD;
            nextAttemptAt = null;
        } else {
            nextAttemptAt = next;
        }
    }

    /** Begins anew after it was given up, with as many attempts as at first. */
    void attemptAgain(String by, Instant now) {
        askedBy = by;
        askedAt = now;
        state = DeliveryState.PENDING;
        earlierAttempts = attempts;
        nextAttemptAt = now;
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

    String channel() {
        return channel;
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

    int alerts() {
        return alerts;
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

    @Nullable String askedBy() {
        return askedBy;
    }

    @Nullable Instant askedAt() {
        return askedAt;
    }

    @Nullable Failure lastFailure() {
        return lastFailure == null ? null : new Failure(lastFailure, lastReply);
    }
}
