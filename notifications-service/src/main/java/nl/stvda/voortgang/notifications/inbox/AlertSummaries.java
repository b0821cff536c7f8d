package nl.stvda.voortgang.notifications.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.notifications.alert.AlertRepository;

/** Several alerts in short, for a message that tells them together. */
@ApplicationScoped
@Transactional
public class AlertSummaries {

    private final AlertRepository alerts;
    private final AlertView view;

    AlertSummaries(AlertRepository alerts, AlertView view) {
        this.alerts = alerts;
        this.view = view;
    }

    /** Some alerts of one organisation: how many of which type, and the first of them. */
    public AlertSummary of(String organisation, List<UUID> ids, int most) {
        return view.summary(organisation, alerts.types(ids), alerts.first(ids, most), alerts.commonGroup(ids));
    }
}
