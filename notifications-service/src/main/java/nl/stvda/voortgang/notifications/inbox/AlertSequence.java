package nl.stvda.voortgang.notifications.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.notifications.alert.AlertRepository;

/** All alerts in the order in which they were committed, to follow from any place. */
@ApplicationScoped
@Transactional
public class AlertSequence {

    private final AlertRepository alerts;
    private final AlertView view;

    AlertSequence(AlertRepository alerts, AlertView view) {
        this.alerts = alerts;
        this.view = view;
    }

    /** The alerts after a position, oldest first, as nobody has read them yet. */
    public List<PositionedAlert> after(long position, int limit) {
        return view.positioned(alerts.after(position, limit), Optional.empty());
    }

    /** The alerts after a position, oldest first, as this person sees them. */
    public List<PositionedAlert> after(long position, String subject, int limit) {
        return view.positioned(alerts.after(position, limit), Optional.of(subject));
    }

    /** Where an alert stands in the order of all. */
    public Optional<Long> position(UUID id) {
        return alerts.position(id);
    }

    /** The position of the newest alert, 0 when there is none. */
    public long lastPosition() {
        return alerts.lastPosition();
    }
}
