package nl.stvda.voortgang.notifications.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps mails about one organisation to one address apart. A delivery that makes an attempt closes the window for the
 * others; what is raised meanwhile is collected by the delivery that goes next.
 */
@Entity
@IdClass(MailWindow.Key.class)
class MailWindow {

    @Id
    private String recipient;

    @Id
    private String organisation;

    private @Nullable UUID collecting;
    private @Nullable UUID holder;
    private @Nullable Instant closedUntil;

    @SuppressWarnings("NullAway.Init")
    MailWindow() {}

    MailWindow(String recipient, String organisation) {
        this.recipient = recipient;
        this.organisation = organisation;
    }

    /** The delivery that takes up what comes; null when the next alert needs a new one. */
    @Nullable UUID collecting() {
        return collecting;
    }

    /** When a delivery that begins to collect now may go. */
    Instant nextOpening(Instant now) {
        return closedUntil == null || closedUntil.isBefore(now) ? now : closedUntil;
    }

    void collect(UUID delivery) {
        collecting = delivery;
    }

    /** Whether this delivery may go now; the one that closed the window may go again. */
    boolean admits(UUID delivery, Instant now) {
        return delivery.equals(holder) || !nextOpening(now).isAfter(now);
    }

    /** This delivery goes, takes up nothing more, and keeps the others away until then. */
    void close(UUID delivery, Instant until) {
        holder = delivery;
        closedUntil = until;
        if (delivery.equals(collecting)) {
            collecting = null;
        }
    }

    record Key(String recipient, String organisation) {}
}
