package nl.stvda.voortgang.notifications.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.stvda.voortgang.notifications.alert.Alerts;
import nl.stvda.voortgang.notifications.alert.AlertsRaised;
import nl.stvda.voortgang.notifications.alert.GivenUpMail;
import nl.stvda.voortgang.notifications.delivery.DeliveryGivenUp;
import nl.stvda.voortgang.notifications.mail.Mails;

/** Passes news on: alerts about initiatives to the secretariat by mail, failures of mail to the inbox. */
@ApplicationScoped
class Routing {

    private final Mails mails;
    private final Alerts alerts;
    private final RoutingConfig config;

    Routing(Mails mails, Alerts alerts, RoutingConfig config) {
        this.mails = mails;
        this.alerts = alerts;
        this.config = config;
    }

    /** What went wrong stays in the inbox: a flood of bad records must not become a flood of mail. */
    void tell(@Observes AlertsRaised raised) {
        // in a fixed order, so that two transactions never wait for each other
        var byOrganisation = new TreeMap<String, List<UUID>>();
        for (var alert : raised.alerts()) {
            if (alert.organisation() != null) {
                byOrganisation
                        .computeIfAbsent(alert.organisation(), _ -> new ArrayList<>())
                        .add(alert.id());
            }
        }
        for (var recipient : new TreeSet<>(config.secretariat())) {
            byOrganisation.forEach((organisation, alerts) -> mails.tell(recipient, organisation, alerts));
        }
    }

    void tell(@Observes DeliveryGivenUp delivery) {
        alerts.raise(new GivenUpMail(delivery.recipient(), delivery.attempts(), delivery.reason()));
    }
}
