package nl.stvda.voortgang.reports.dashboard.upkeep;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.dashboard.client.ServiceRefusal;
import nl.stvda.voortgang.reports.dashboard.client.SideBySide;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WaitingWork;
import nl.stvda.voortgang.reports.dashboard.upkeep.DeliveriesClient.Delivery;
import nl.stvda.voortgang.reports.dashboard.upkeep.UpkeepView.Asked;
import nl.stvda.voortgang.reports.dashboard.upkeep.UpkeepView.Line;
import nl.stvda.voortgang.reports.dashboard.upkeep.UpkeepView.Mails;
import nl.stvda.voortgang.reports.dashboard.upkeep.UpkeepView.Records;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Looks up what was given up, and has mails attempted again. */
@RequestScoped
class Upkeep implements WaitingWork {

    private static final int SHOWN = 50;

    private final DeliveriesClient deliveries;
    private final FailedRecords failed;
    private final SideBySide sideBySide;
    private final Outages outages;
    private final Moments moments;
    private final Visitor visitor;

    Upkeep(
            @RestClient DeliveriesClient deliveries,
            FailedRecords failed,
            SideBySide sideBySide,
            Outages outages,
            Moments moments,
            Visitor visitor) {
        this.deliveries = deliveries;
        this.failed = failed;
        this.sideBySide = sideBySide;
        this.outages = outages;
        this.moments = moments;
        this.visitor = visitor;
    }

    @Override
    public Area area() {
        return Area.UPKEEP;
    }

    /** How many mails and records were given up, as far as the page shows them. */
    @Override
    public Supplier<OptionalInt> count() {
        if (!visitor.isSecretariat() || outages.isAway(Outage.Part.NOTIFICATIONS)) {
            return OptionalInt::empty;
        }
        var dead = sideBySide.begin(() -> deliveries.list("dead", SHOWN).items().size());
        var records = failed.count();
        return () -> outages.ask(Outage.Part.NOTIFICATIONS, () -> dead.get() + records.get())
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** What the services could not process, the newest of each first. */
    Records records() {
        var language = visitor.language();
        var answers = Stream.of(Source.values())
                .map(source -> failed.waiting(source)
                        .map(letters -> letters.stream()
                                .map(letter -> FailedRecord.of(source, letter, moments, language))
                                .toList()))
                .toList();
        return new Records(
                answers.stream().flatMap(Optional::stream).flatMap(List::stream).toList(),
                answers.stream().allMatch(Optional::isPresent),
                answers.stream().flatMap(Optional::stream).anyMatch(some -> some.size() == FailedRecords.SHOWN));
    }

    /** Empty where notifications-service does not answer. */
    Optional<Mails> mails() {
        return outages.ask(Outage.Part.NOTIFICATIONS, this::ask);
    }

    private Mails ask() {
        var dead = sideBySide.begin(() -> deliveries.list("dead", SHOWN).items());
        var pending = sideBySide.begin(() -> deliveries.list("pending", SHOWN).items());
        var waiting = pending.get().stream()
                .filter(delivery -> delivery.lastError().isEmpty())
                .count();
        return new Mails(
                lines(dead.get()),
                lines(pending.get().stream()
                        .filter(delivery -> delivery.lastError().isPresent())
                        .toList()),
                waiting,
                dead.get().size() == SHOWN || pending.get().size() == SHOWN);
    }

    private List<Line> lines(List<Delivery> mails) {
        var language = visitor.language();
        return mails.stream()
                .map(mail -> new Line(
                        mail.id().toString(),
                        mail.recipient(),
                        mail.alerts(),
                        mail.attempts(),
                        mail.lastError().flatMap(why -> why.in(language)),
                        moments.of(mail.createdAt(), language),
                        mail.nextAttemptAt().map(at -> moments.of(at, language)),
                        mail.askedBy()
                                .flatMap(by -> mail.askedAt().map(at -> new Asked(by, moments.of(at, language))))))
                .toList();
    }

    /** False where it is not given up any more: somebody else was first. */
    boolean attemptAgain(UUID id) {
        try {
            var _ = outages.require(Outage.Part.NOTIFICATIONS, () -> {
                deliveries.attemptAgain(id);
                return id;
            });
            return true;
        } catch (ServiceRefusal refusal) {
            return false;
        }
    }
}
