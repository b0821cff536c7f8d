package nl.stvda.voortgang.reports.dashboard.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.stvda.voortgang.reports.dashboard.client.Facets;
import nl.stvda.voortgang.reports.dashboard.client.InitiativesClient;
import nl.stvda.voortgang.reports.dashboard.client.SideBySide;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Counts the initiatives of a round by what the secretariat has to do with them. */
@RequestScoped
class RoundCounts {

    static final List<String> TO_REVIEW = List.of("pending", "changed");
    static final List<String> ASKED = List.of("changes-requested");

    /** What is older than this should not wait any longer. */
    static final long WEEK = 7;

    private final InitiativesClient initiatives;
    private final SideBySide sideBySide;
    private final Outages outages;
    private final Moments moments;

    RoundCounts(@RestClient InitiativesClient initiatives, SideBySide sideBySide, Outages outages, Moments moments) {
        this.initiatives = initiatives;
        this.sideBySide = sideBySide;
        this.outages = outages;
        this.moments = moments;
    }

    /**
     * What there is.
     *
     * @param posted all that stand
     * @param waiting those that wait for a decision
     * @param asked those of which the organisation was asked to change something
     * @param waitingSinceToday those that wait and came or changed today
     * @param waitingSinceWeek the same in the last seven days
     * @param oldest for how many days the oldest waits; 0 where none does
     */
    record Counted(
            Facets posted, Facets waiting, Facets asked, long waitingSinceToday, long waitingSinceWeek, long oldest) {}

    /** Empty where initiatives-service does not answer. */
    Optional<Counted> of(String agreement) {
        return outages.ask(Outage.Part.INITIATIVES, () -> ask(agreement));
    }

    private Counted ask(String agreement) {
        var posted = count(filters(agreement, "status", List.of("submitted")));
        var waiting = count(toReview(agreement));
        var asked = count(filters(agreement, "review", ASKED));
        var today = count(toReviewSince(agreement, 0));
        var week = count(toReviewSince(agreement, WEEK));
        var oldest = sideBySide.begin(() -> oldest(agreement));
        return new Counted(
                posted.get(),
                waiting.get(),
                asked.get(),
                today.get().total(),
                week.get().total(),
                oldest.get());
    }

    private Supplier<Facets> count(MultivaluedMap<String, String> filters) {
        return sideBySide.begin(() -> initiatives.count(filters));
    }

    private long oldest(String agreement) {
        var first = toReview(agreement);
        first.putSingle("sort", "oldest");
        first.putSingle("limit", "1");
        try (var page = initiatives.find(first)) {
            return page.getEntity().items().stream()
                    .mapToLong(oldest -> moments.daysSince(oldest.createdAt()))
                    .findFirst()
                    .orElse(0);
        }
    }

    private static MultivaluedMap<String, String> toReview(String agreement) {
        return filters(agreement, "review", TO_REVIEW);
    }

    private MultivaluedMap<String, String> toReviewSince(String agreement, long days) {
        var filters = toReview(agreement);
        filters.putSingle("changedSince", moments.startOfDay(days).toString());
        return filters;
    }

    private static MultivaluedMap<String, String> filters(String agreement, String name, List<String> values) {
        var filters = new MultivaluedHashMap<String, String>();
        filters.putSingle("agreement", agreement);
        filters.put(name, values);
        return filters;
    }
}
