package nl.stvda.voortgang.reports.dashboard.home;

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
import nl.stvda.voortgang.reports.dashboard.client.Cursors;
import nl.stvda.voortgang.reports.dashboard.home.InboxList.Result;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WaitingWork;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Reads the inbox page by page, counts what is unread, and marks what the visitor has seen. */
@RequestScoped
class InboxListing implements WaitingWork {

    private static final int SHOWN = 50;

    private final InboxClient inbox;
    private final Outages outages;
    private final Visitor visitor;

    InboxListing(@RestClient InboxClient inbox, Outages outages, Visitor visitor) {
        this.inbox = inbox;
        this.outages = outages;
        this.visitor = visitor;
    }

    @Override
    public Area area() {
        return Area.INBOX;
    }

    @Override
    public OptionalInt count() {
        return outages.isAway(Outage.Part.NOTIFICATIONS)
                ? OptionalInt.empty()
                : ask(bearer -> () -> inbox.page(bearer, false, 1).unread())
                        .map(OptionalInt::of)
                        .orElseGet(OptionalInt::empty);
    }

    /** Empty where notifications-service does not answer. */
    Optional<Result> list(boolean unreadOnly, @Nullable String cursor, Language language) {
        return ask(bearer -> () -> {
            try (var page = inbox.list(bearer, true, unreadOnly, SHOWN, cursor)) {
                var alerts = page.getEntity();
                return new Result(
                        alerts.unread(),
                        InboxView.of(alerts, visitor.isSecretariat(), language).alerts(),
                        Cursors.next(page)
                                .map(after -> "/inbox?%scursor=%s".formatted(unreadOnly ? "unread=true&" : "", after)));
            }
        });
    }

    /** Each of them; those that are read already stay so. */
    void markRead(List<UUID> alerts) {
        alerts.stream()
                .limit(SHOWN)
                .forEach(alert -> ask(bearer -> () -> {
                    inbox.markRead(bearer, alert);
                    return alert;
                }));
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
