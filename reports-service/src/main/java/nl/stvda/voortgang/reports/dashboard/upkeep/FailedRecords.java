package nl.stvda.voortgang.reports.dashboard.upkeep;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.stvda.voortgang.conventions.intake.deadletter.DeadLetterResponse;
import nl.stvda.voortgang.conventions.intake.deadletter.DeadLetters;
import nl.stvda.voortgang.conventions.intake.deadletter.DiscardRequest;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.reports.access.Caller;
import nl.stvda.voortgang.reports.dashboard.client.ServiceRefusal;
import nl.stvda.voortgang.reports.dashboard.client.SideBySide;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The dead letters of both services that take events in: those of this one at its door, the others by their API. */
@RequestScoped
class FailedRecords {

    /** So many of a service are shown. */
    static final int SHOWN = 50;

    private final DeadLetters own;
    private final DeadLettersClient others;
    private final SideBySide sideBySide;
    private final Outages outages;
    private final Caller caller;

    FailedRecords(
            DeadLetters own,
            @RestClient DeadLettersClient others,
            SideBySide sideBySide,
            Outages outages,
            Caller caller) {
        this.own = own;
        this.others = others;
        this.sideBySide = sideBySide;
        this.outages = outages;
        this.caller = caller;
    }

    /** What became of a request to settle one. */
    enum Outcome {
        DONE,
        /** Somebody else was first. */
        SETTLED,
        FAILED_AGAIN
    }

    /** The newest that wait for somebody; empty where the service does not answer. */
    Optional<List<DeadLetterResponse>> waiting(Source source) {
        return switch (source) {
            case REPORTS -> Optional.of(own.waiting(SHOWN));
            case NOTIFICATIONS ->
                outages.ask(
                        Outage.Part.NOTIFICATIONS,
                        () -> others.list("waiting", SHOWN).items());
        };
    }

    /** Begins to count those that wait, as far as they are shown; whoever needs the answer finds out what did not answer. */
    Supplier<Integer> count() {
        var elsewhere =
                sideBySide.begin(() -> others.list("waiting", SHOWN).items().size());
        var here = own.waiting(SHOWN).size();
        return () -> here + elsewhere.get();
    }

    DeadLetterResponse get(Source source, UUID id) {
        return switch (source) {
            case REPORTS -> own.get(id);
            case NOTIFICATIONS -> outages.require(Outage.Part.NOTIFICATIONS, () -> others.get(id));
        };
    }

    Outcome playBack(Source source, UUID id) {
        return outcome(() -> switch (source) {
            case REPORTS -> own.playBack(id, caller.name());
            case NOTIFICATIONS -> outages.require(Outage.Part.NOTIFICATIONS, () -> others.playBack(id));
        });
    }

    Outcome discard(Source source, UUID id, DiscardRequest why) {
        return outcome(() -> switch (source) {
            case REPORTS -> own.discard(id, why.reason(), caller.name());
            case NOTIFICATIONS -> outages.require(Outage.Part.NOTIFICATIONS, () -> others.discard(id, why));
        });
    }

    private static Outcome outcome(Supplier<DeadLetterResponse> action) {
        try {
            var _ = action.get();
            return Outcome.DONE;
        } catch (ProblemException refusal) {
            return outcome(refusal.type().description().slug(), refusal);
        } catch (ServiceRefusal refusal) {
            return outcome(refusal.slug(), refusal);
        }
    }

    private static Outcome outcome(String slug, RuntimeException refusal) {
        return switch (slug) {
            case "dead-letter-settled" -> Outcome.SETTLED;
            case "dead-letter-fails-again" -> Outcome.FAILED_AGAIN;
            default -> throw refusal;
        };
    }
}
