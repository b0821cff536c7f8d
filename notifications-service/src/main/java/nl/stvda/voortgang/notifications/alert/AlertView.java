package nl.stvda.voortgang.notifications.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.stvda.voortgang.notifications.organisation.Organisations;
import org.jspecify.annotations.Nullable;

/** Adds to alerts what is looked up when they are shown: names and addresses. */
@ApplicationScoped
class AlertView {

    private final Organisations organisations;
    private final AlertConfig config;

    AlertView(Organisations organisations, AlertConfig config) {
        this.organisations = organisations;
        this.config = config;
    }

    List<AlertResponse> of(Collection<Alert> alerts, Set<UUID> read) {
        var names = organisations.names();
        return alerts.stream()
                .map(alert -> response(alert, names, read.contains(alert.id())))
                .toList();
    }

    List<PositionedAlert> positioned(List<Alert> alerts, Set<UUID> read) {
        if (alerts.isEmpty()) {
            return List.of();
        }
        var responses = of(alerts, read);
        var positioned = new ArrayList<PositionedAlert>(alerts.size());
        for (var index = 0; index < alerts.size(); index++) {
            positioned.add(new PositionedAlert(alerts.get(index).position(), responses.get(index)));
        }
        return positioned;
    }

    /** The entry in the draft; the dashboard itself when no round collects for the agreement. */
    URI place(Alert alert) {
        return alert.round() == null
                ? URI.create(config.dashboardUrl() + "/")
                : URI.create("%s/rounds/%s/draft#entry-%s"
                        .formatted(config.dashboardUrl(), alert.round(), alert.initiative()));
    }

    private AlertResponse response(Alert alert, Map<String, String> names, boolean read) {
        var organisation = alert.organisation();
        var name = organisation == null ? null : names.getOrDefault(organisation, organisation);
        return AlertResponse.of(alert, name, AlertWording.of(alert, names), link(alert), read);
    }

    private @Nullable URI link(Alert alert) {
        return alert.initiative() == null ? null : place(alert);
    }
}
