package nl.stvda.voortgang.reports.dashboard.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.catalogue.Catalogue;
import nl.stvda.voortgang.reports.dashboard.client.Cursors;
import nl.stvda.voortgang.reports.dashboard.client.SideBySide;
import nl.stvda.voortgang.reports.dashboard.inbox.InboxList.Newer;
import nl.stvda.voortgang.reports.dashboard.inbox.InboxList.Newest;
import nl.stvda.voortgang.reports.dashboard.inbox.InboxList.Organisation;
import nl.stvda.voortgang.reports.dashboard.inbox.InboxList.Result;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WaitingWork;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reads the inbox page by page, counts what is unread, and marks what the visitor has seen. */
@RequestScoped
class InboxListing implements WaitingWork {

    private static final int SHOWN = 50;

    private final InboxClient inbox;
    private final SideBySide sideBySide;
    private final Outages outages;
    private final Visitor visitor;
    private final Catalogue catalogue;

    InboxListing(
            @RestClient InboxClient inbox,
            SideBySide sideBySide,
            Outages outages,
            Visitor visitor,
            Catalogue catalogue) {
        this.catalogue = catalogue;
        this.inbox = inbox;
        this.sideBySide = sideBySide;
        this.outages = outages;
        this.visitor = visitor;
    }

    @Override
    public Area area() {
        return Area.INBOX;
    }

    @Override
    public Supplier<OptionalInt> count() {
        return visitor.bearer()
                .filter(_ -> visitor.hasInbox() && !outages.isAway(Outage.Part.NOTIFICATIONS))
                .map(this::countUnread)
                .orElse(OptionalInt::empty);
    }

    private Supplier<OptionalInt> countUnread(String bearer) {
        var unread = sideBySide.begin(orAway(() -> inbox.page(bearer, false, 1).unread()));
        return () -> outages.ask(Outage.Part.NOTIFICATIONS, unread)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** Empty where notifications-service does not answer. */
    Optional<Result> list(InboxFilter filter, @Nullable String cursor, Language language) {
        return ask(bearer -> () -> {
            try (var page = page(bearer, filter, filter.unread(), cursor)) {
                var alerts = page.getEntity();
                var newest = alerts.items().stream()
                        .limit(cursor == null ? 1 : 0)
                        .map(alert -> alert.id().toString())
                        .findFirst();
                return new Result(
                        alerts.unread(),
                        InboxView.lines(alerts, language),
                        newest.map(id -> new Newest(id, filter.addressOfNewer(id))),
                        Cursors.next(page).map(filter::addressAfter));
            }
        });
    }

    /** What stands above the newest that somebody sees; empty where notifications-service does not answer. */
    Optional<Newer> since(UUID newest, InboxFilter filter) {
        return ask(bearer -> () -> {
            // read or not: the newest that is seen has to be among them
            try (var page = page(bearer, filter, false, null)) {
                var alerts = page.getEntity();
                var above = alerts.items().stream()
                        .takeWhile(alert -> !alert.id().equals(newest))
                        .count();
                return new Newer(alerts.unread(), Math.toIntExact(above), above == SHOWN, filter.address());
            }
        });
    }

    private RestResponse<InboxPage> page(String bearer, InboxFilter filter, boolean unread, @Nullable String cursor) {
        return inbox.list(
                bearer,
                true,
                unread,
                filter.type().stream().toList(),
                filter.organisation().stream().toList(),
                SHOWN,
                cursor);
    }

    /** Those to which the inbox can be narrowed. */
    List<Organisation> organisations(Language language) {
        return catalogue.sidesOfOrganisations().keySet().stream()
                .map(code -> new Organisation(
                        code,
                        catalogue
                                .organisation(code)
                                .flatMap(known -> known.name().in(language))
                                .orElseGet(() -> new Text(code, language))))
                .toList();
    }

    /** All of them in one request. */
    void mark(ReadMarks marks) {
        var _ = outages.require(Outage.Part.NOTIFICATIONS, () -> {
            visitor.bearer().ifPresent(bearer -> inbox.markRead(bearer, marks));
            return marks;
        });
    }

    private <T> Optional<T> ask(Function<String, Supplier<T>> call) {
        return visitor.bearer()
                .filter(_ -> visitor.hasInbox())
                .flatMap(bearer -> outages.ask(Outage.Part.NOTIFICATIONS, orAway(call.apply(bearer))));
    }

    private static <T> Supplier<T> orAway(Supplier<T> call) {
        return () -> {
            try {
                return call.get();
            } catch (WebApplicationException refused) {
                throw new ProcessingException(refused);
            }
        };
    }
}
