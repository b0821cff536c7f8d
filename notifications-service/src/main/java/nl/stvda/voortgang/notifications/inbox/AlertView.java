package nl.stvda.voortgang.notifications.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.notifications.alert.AlertFact;
import nl.stvda.voortgang.notifications.alert.AlertTypeCount;
import nl.stvda.voortgang.notifications.alert.ReadMarks;
import nl.stvda.voortgang.notifications.organisation.Organisations;
import org.jspecify.annotations.Nullable;

/** Adds to alerts what is looked up when they are shown: names and addresses. */
@ApplicationScoped
class AlertView {

    private final Organisations organisations;
    private final AlertGroups groups;
    private final ReadMarks marks;
    private final AlertConfig config;
    private final AlertWording wording;
    private final AlertCounts counts;

    AlertView(
            Organisations organisations,
            AlertGroups groups,
            ReadMarks marks,
            AlertConfig config,
            AlertWording wording,
            AlertCounts counts) {
        this.counts = counts;
        this.wording = wording;
        this.organisations = organisations;
        this.groups = groups;
        this.marks = marks;
        this.config = config;
    }

    /** The alerts as this person sees them. */
    List<AlertResponse> of(List<AlertFact> alerts, String subject) {
        return responses(alerts, Optional.of(subject));
    }

    AlertSummary summary(String organisation, List<AlertTypeCount> types, List<AlertFact> first, Optional<UUID> group) {
        var name = organisations.names().getOrDefault(organisation, organisation);
        return new AlertSummary(
                counts.of(name, types),
                types.stream().mapToLong(AlertTypeCount::count).sum(),
                responses(first, Optional.empty()),
                placeOf(group));
    }

    List<PositionedAlert> positioned(List<AlertFact> alerts, Optional<String> subject) {
        var responses = responses(alerts, subject);
        var positioned = new ArrayList<PositionedAlert>(alerts.size());
        for (var index = 0; index < alerts.size(); index++) {
            positioned.add(new PositionedAlert(alerts.get(index).position(), responses.get(index)));
        }
        return positioned;
    }

    /** Where the dashboard shows this group, or else all alerts. */
    private URI placeOf(Optional<UUID> group) {
        return URI.create(group.map(id -> "%s/inbox/groups/%s".formatted(config.dashboardUrl(), id))
                .orElseGet(() -> config.dashboardUrl() + "/#inbox"));
    }

    private List<AlertResponse> responses(List<AlertFact> alerts, Optional<String> subject) {
        if (alerts.isEmpty()) {
            return List.of();
        }
        var names = organisations.names();
        var read = subject.map(reader ->
                        marks.of(reader, alerts.stream().map(AlertFact::id).toList()))
                .orElse(Set.of());
        var ids = alerts.stream()
                .flatMap(alert -> Stream.ofNullable(alert.group()))
                .collect(Collectors.toSet());
        var known = groups.of(ids, subject.orElse(null), names);
        return alerts.stream()
                .map(alert -> response(
                        alert,
                        names,
                        alert.group() == null ? null : known.get(alert.group()),
                        read.contains(alert.id())))
                .toList();
    }

    /** The entry, or what was declared, in the draft; the dashboard itself when no round collects for the agreement. */
    private URI place(AlertFact alert) {
        if (alert.round() == null) {
            return URI.create(config.dashboardUrl() + "/");
        }
        var part = alert.initiative() == null ? "unchanged" : "entry-" + alert.initiative();
        return URI.create("%s/rounds/%s/draft#%s".formatted(config.dashboardUrl(), alert.round(), part));
    }

    private AlertResponse response(
            AlertFact alert, Map<String, String> names, @Nullable AlertGroupResponse group, boolean read) {
        var organisation = alert.organisation();
        var name = organisation == null ? null : names.getOrDefault(organisation, organisation);
        return AlertResponse.of(alert, name, wording.of(alert, names), link(alert), group, read);
    }

    private @Nullable URI link(AlertFact alert) {
        return alert.organisation() == null ? null : place(alert);
    }
}
