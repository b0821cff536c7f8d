package nl.stvda.voortgang.reports.dashboard.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.OptionalInt;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WaitingWork;

/** The initiatives that wait for the secretariat's decision. */
@ApplicationScoped
class ToReview implements WaitingWork {

    private final Finding finding;
    private final Outages outages;
    private final Visitor visitor;

    ToReview(Finding finding, Outages outages, Visitor visitor) {
        this.finding = finding;
        this.outages = outages;
        this.visitor = visitor;
    }

    @Override
    public Area area() {
        return Area.REVIEW;
    }

    @Override
    public OptionalInt count() {
        if (!visitor.isSecretariat() || outages.isAway(Outage.Part.INITIATIVES)) {
            return OptionalInt.empty();
        }
        var filters = new MultivaluedHashMap<String, String>();
        filters.put("review", List.of("pending", "changed"));
        return finding.count(filters)
                .map(count -> OptionalInt.of(Math.toIntExact(count)))
                .orElseGet(OptionalInt::empty);
    }
}
