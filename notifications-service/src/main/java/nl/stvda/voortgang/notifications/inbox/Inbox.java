package nl.stvda.voortgang.notifications.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.paging.Page;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import nl.stvda.voortgang.notifications.alert.AlertFact;
import nl.stvda.voortgang.notifications.alert.AlertFilter;
import nl.stvda.voortgang.notifications.alert.AlertRepository;
import nl.stvda.voortgang.notifications.alert.ReadMarks;
import nl.stvda.voortgang.notifications.organisation.Organisations;

/** The alerts as one person sees them, and what that person has read. */
@ApplicationScoped
@Transactional
class Inbox {

    private final AlertRepository alerts;
    private final AlertGroups groups;
    private final ReadMarks marks;
    private final AlertView view;
    private final Organisations organisations;
    private final Clock clock;

    Inbox(
            AlertRepository alerts,
            AlertGroups groups,
            ReadMarks marks,
            AlertView view,
            Organisations organisations,
            Clock clock) {
        this.alerts = alerts;
        this.groups = groups;
        this.marks = marks;
        this.view = view;
        this.organisations = organisations;
        this.clock = clock;
    }

    Page<AlertResponse> page(AlertFilter filter, String subject, PageRequest<Long> request) {
        var page = Page.of(alerts.page(filter, subject, request), request.limit(), AlertFact::position);
        return new Page<>(view.of(page.items(), subject), page.next());
    }

    long unread(String subject) {
        return marks.unread(subject);
    }

    void markRead(UUID id, String subject) {
        var _ = requireKnown(id);
        marks.mark(id, subject, clock.instant());
    }

    void markRead(ReadRequest read, String subject) {
        var now = clock.instant();
        var known = alerts.known(read.alerts());
        read.alerts().stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            var _ = requireKnown(id);
        });
        read.groups().forEach(id -> group(id, subject));
        marks.mark(read.alerts(), subject, now);
        read.groups().stream().sorted().forEach(id -> marks.markGroup(id, subject, now));
        Optional.ofNullable(read.upTo())
                .ifPresent(newest ->
                        marks.markUpTo(requireKnown(newest), read.types(), read.organisations(), subject, now));
    }

    void markUnread(UUID id, String subject) {
        var _ = requireKnown(id);
        marks.remove(id, subject);
    }

    AlertGroupResponse group(UUID id, String subject) {
        var group = groups.of(List.of(id), subject, organisations.names()).get(id);
        if (group == null) {
            throw AlertProblem.UNKNOWN_ALERT_GROUP.withDetail("No alerts came with an import %s.".formatted(id));
        }
        return group;
    }

    void markGroupRead(UUID id, String subject) {
        group(id, subject);
        marks.markGroup(id, subject, clock.instant());
    }

    void markGroupUnread(UUID id, String subject) {
        group(id, subject);
        marks.removeGroup(id, subject);
    }

    /** Answers its position. */
    private long requireKnown(UUID id) {
        return alerts.position(id)
                .orElseThrow(() -> AlertProblem.UNKNOWN_ALERT.withDetail("No alert has the id %s.".formatted(id)));
    }
}
