package nl.stvda.voortgang.reports.dashboard.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.reports.dashboard.client.Initiative;
import nl.stvda.voortgang.reports.dashboard.client.InitiativesClient;
import nl.stvda.voortgang.reports.dashboard.initiatives.InitiativeView.QueuePlace;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What comes before and after an initiative in the list from which it was opened. */
@ApplicationScoped
class Neighbours {

    /** Further down the list one goes on by the list itself. */
    private static final int LOOKED_AT = 100;

    private final InitiativesClient initiatives;

    Neighbours(@RestClient InitiativesClient initiatives) {
        this.initiatives = initiatives;
    }

    QueuePlace of(UUID initiative, Queue queue) {
        if (!queue.isKnown()) {
            return new QueuePlace("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        try (var page = initiatives.find(queue.search().page(LOOKED_AT, Optional.empty()))) {
            var ids = page.getEntity().items().stream().map(Initiative::id).toList();
            var place = ids.indexOf(initiative);
            var next = place < 0 ? 0 : place + 1;
            return new QueuePlace(
                    queue.query(),
                    Optional.of(queue.address()),
                    place < 0 ? Optional.empty() : Optional.of(Integer.toString(place + 1)),
                    place > 0 ? Optional.of(queue.addressOf(ids.get(place - 1))) : Optional.empty(),
                    next < ids.size() ? Optional.of(queue.addressOf(ids.get(next))) : Optional.empty());
        }
    }
}
