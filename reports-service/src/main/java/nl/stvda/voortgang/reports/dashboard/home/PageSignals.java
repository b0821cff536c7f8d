package nl.stvda.voortgang.reports.dashboard.home;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.stvda.voortgang.reports.access.Caller;
import nl.stvda.voortgang.reports.dashboard.inbox.InboxStreamClient;
import nl.stvda.voortgang.reports.dashboard.report.CurrentRound;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.version.ChangeStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What makes a part of the page of one visitor out of date. */
@RequestScoped
class PageSignals {

    /** People do not read faster, and a burst of posts must not make every open page fetch for each of them. */
    private static final Duration PACE = Duration.ofMillis(100);

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    private static final Duration SLOWEST_RETRY = Duration.ofSeconds(10);
    private static final Set<String> NEWS = Set.of("alert", "reset");

    private final ChangeStream changes;
    private final InboxStreamClient inbox;
    private final CurrentRound currentRound;
    private final Visitor visitor;
    private final Caller caller;

    PageSignals(
            ChangeStream changes,
            @RestClient InboxStreamClient inbox,
            CurrentRound currentRound,
            Visitor visitor,
            Caller caller) {
        this.changes = changes;
        this.inbox = inbox;
        this.currentRound = currentRound;
        this.visitor = visitor;
        this.caller = caller;
    }

    /** Which part of a page to fetch again. */
    enum Signal {
        /** Nothing; the page is connected. */
        OPEN,
        DRAFT,
        INBOX,
        ALIVE,
        /** The inbox ended the stream, because the visitor's token is over. */
        OVER
    }

    /**
     * Until the visitor's token is over: the browser connects again, and that renews it.
     *
     * @param again whether this page was connected before, and may have missed something in between
     */
    Multi<Signal> forVisitor(boolean again) {
        var changed = currentRound
                .id()
                .map(round -> paced(changes.of(round, Optional.empty()), Signal.DRAFT))
                .orElseGet(() -> Multi.createFrom().nothing());
        var draft = again
                ? Multi.createBy().concatenating().streams(Multi.createFrom().item(Signal.DRAFT), changed)
                : changed;
        var alive =
                Multi.createFrom().ticks().every(HEARTBEAT).onOverflow().drop().map(_ -> Signal.ALIVE);
        var open = Multi.createFrom().item(Signal.OPEN);
        var all = Multi.createBy()
                .merging()
                .streams(open, draft, inboxSignals(), alive)
                .select()
                .first(signal -> signal != Signal.OVER);
        return caller.timeLeft().map(time -> all.select().first(time)).orElse(all);
    }

    private Multi<Signal> inboxSignals() {
        return visitor.bearer()
                .filter(_ -> visitor.hasInbox())
                .map(this::inboxSignals)
                .orElseGet(() -> Multi.createFrom().nothing());
    }

    /**
     * A stream that breaks is itself news: the page then says that the inbox cannot be reached, and later that it can.
     * One that ends by itself does so because the token is over.
     */
    private Multi<Signal> inboxSignals(String bearer) {
        var connected = Multi.createFrom().item(Signal.INBOX);
        var news = paced(
                inbox.follow(bearer)
                        .filter(event ->
                                NEWS.contains(Optional.ofNullable(event.name()).orElse(""))),
                Signal.INBOX);
        return Multi.createBy()
                .concatenating()
                .streams(connected, news, Multi.createFrom().item(Signal.OVER))
                .onFailure()
                .retry()
                .withBackOff(FIRST_RETRY, SLOWEST_RETRY)
                .indefinitely();
    }

    private static Multi<Signal> paced(Multi<?> source, Signal signal) {
        return source.group()
                .intoLists()
                .every(PACE)
                .filter(collected -> !collected.isEmpty())
                .map(_ -> signal);
    }
}
