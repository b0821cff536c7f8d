package nl.stvda.voortgang.reports.dashboard.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import nl.stvda.voortgang.reports.dashboard.client.InitiativesClient;
import nl.stvda.voortgang.reports.dashboard.client.SideBySide;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WaitingWork;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The initiatives that wait for the secretariat's decision. */
@ApplicationScoped
class ToReview implements WaitingWork {

    private final InitiativesClient initiatives;
    private final SideBySide sideBySide;
    private final Outages outages;
    private final Visitor visitor;

    ToReview(@RestClient InitiativesClient initiatives, SideBySide sideBySide, Outages outages, Visitor visitor) {
        this.initiatives = initiatives;
        this.sideBySide = sideBySide;
        this.outages = outages;
        this.visitor = visitor;
    }

    @Override
    public Area area() {
        return Area.REVIEW;
    }

    @Override
    public Supplier<OptionalInt> count() {
        if (!visitor.isSecretariat() || outages.isAway(Outage.Part.INITIATIVES)) {
            return OptionalInt::empty;
        }
        var filters = new MultivaluedHashMap<String, String>();
        filters.put("review", List.of("pending", "changed"));
        var counted = sideBySide.begin(() -> initiatives.count(filters).total());
        return () -> outages.ask(Outage.Part.INITIATIVES, counted)
                .map(count -> OptionalInt.of(Math.toIntExact(count)))
                .orElseGet(OptionalInt::empty);
    }
}
