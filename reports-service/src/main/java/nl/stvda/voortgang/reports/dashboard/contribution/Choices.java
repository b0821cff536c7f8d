package nl.stvda.voortgang.reports.dashboard.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What can be chosen. It hardly changes, and a form that was open before still shows it while the catalogue is away. */
@ApplicationScoped
class Choices {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Catalogue NONE = new Catalogue(List.of(), List.of(), List.of(), List.of());

    private final ContributionClient initiatives;
    private final Outages outages;
    private final Clock clock;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(Instant.MIN, NONE));

    Choices(@RestClient ContributionClient initiatives, Outages outages, Clock clock) {
        this.initiatives = initiatives;
        this.outages = outages;
        this.clock = clock;
    }

    /** In the order of the catalogue. */
    record Catalogue(
            List<Choice.Agreement> agreements, List<Choice> sides, List<Choice> levels, List<Choice> instruments) {}

    private record Known(Instant until, Catalogue catalogue) {}

    Catalogue now() {
        var before = known.get();
        var now = clock.instant();
        return now.isBefore(before.until())
                ? before.catalogue()
                : outages.ask(Outage.Part.INITIATIVES, this::ask)
                        .map(catalogue -> remember(new Known(now.plus(FRESH), catalogue)))
                        .orElse(before.catalogue());
    }

    private Catalogue ask() {
        return new Catalogue(
                initiatives.agreements(), initiatives.sides(), initiatives.levels(), initiatives.instruments());
    }

    private Catalogue remember(Known fresh) {
        known.set(fresh);
        return fresh.catalogue();
    }
}
