package nl.stvda.voortgang.reports.dashboard.contribution;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.stvda.voortgang.reports.dashboard.client.Candidates.Candidate;
import nl.stvda.voortgang.reports.dashboard.client.ServiceRefusal;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads and writes initiatives of the visitor's organisation, and tells apart what can become of that. */
@RequestScoped
class Contributions {

    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;
    private static final int STALE = 412;

    private final ContributionClient initiatives;
    private final Outages outages;
    private final Visitor visitor;

    Contributions(@RestClient ContributionClient initiatives, Outages outages, Visitor visitor) {
        this.initiatives = initiatives;
        this.outages = outages;
        this.visitor = visitor;
    }

    /** What became of a form. */
    sealed interface Outcome {

        /** It is kept for good. */
        record Kept(UUID id, boolean isSubmitted) implements Outcome {}

        /** Nothing is kept, for these reasons. */
        record Refused(List<Mistake> mistakes) implements Outcome {}

        /** Nothing is kept, since somebody changed the initiative meanwhile. */
        record Stale() implements Outcome {}

        /** Nothing is kept yet, since these may be the same. */
        record Resembles(List<Candidate> others) implements Outcome {}

        /** Nothing is kept, since nobody answers. */
        record Away() implements Outcome {}
    }

    /** Refuses what another organisation posted as if it were not there. Empty where nobody answers. */
    Optional<Own> own(UUID id) {
        var found = outages.ask(Outage.Part.INITIATIVES, () -> {
            try (var answer = initiatives.get(id)) {
                return new Own(id, answer.getEntity(), answer.getHeaderString("ETag"));
            }
        });
        if (found.filter(own -> !visitor.organisation().equals(Optional.of(own.organisation())) || own.isWithdrawn())
                .isPresent()) {
            throw new NotFoundException();
        }
        return found;
    }

    Outcome post(Sending sending) {
        return alike(sending).orElseGet(() -> postNow(sending));
    }

    /** What is alike is told before anything is posted, once; where it cannot be looked for, posting tells why. */
    private Optional<Outcome> alike(Sending sending) {
        if (!sending.asksFirst()) {
            return Optional.empty();
        }
        try {
            return outages.ask(
                            Outage.Part.INITIATIVES,
                            () -> initiatives
                                    .candidates(sending.typed().document(sending.status()))
                                    .items())
                    .filter(others -> !others.isEmpty())
                    .map(Outcome.Resembles::new);
        } catch (ServiceRefusal refused) {
            return Optional.empty();
        }
    }

    private Outcome postNow(Sending sending) {
        return outcome(
                () -> initiatives.post(sending.typed().document(sending.status())),
                new Mistake("/externalId", "external-id-taken", Optional.empty(), ""));
    }

    /** One that was submitted before is known to others already, so only a draft is compared. */
    Outcome replace(UUID id, Sending sending, boolean isSubmitted) {
        return (isSubmitted ? Optional.<Outcome>empty() : alike(sending)).orElseGet(() -> replaceNow(id, sending));
    }

    private Outcome replaceNow(UUID id, Sending sending) {
        return outcome(
                () -> initiatives.replace(id, sending.tag(), sending.typed().document(sending.status())),
                new Mistake("", "not-possible", Optional.empty(), ""));
    }

    /** For good: what was taken back cannot be posted again under the same key. */
    Outcome withdraw(UUID id, String tag, String reason) {
        return outcome(
                () -> initiatives.withdraw(id, tag, new ContributionClient.Withdrawal(reason)),
                new Mistake("", "not-possible", Optional.empty(), ""));
    }

    private Outcome outcome(Supplier<JsonNode> call, Mistake conflict) {
        try {
            return outages.ask(Outage.Part.INITIATIVES, call)
                    .<Outcome>map(kept -> new Outcome.Kept(
                            UUID.fromString(kept.path("id").asText()),
                            kept.path("status").asText().equals("submitted")))
                    .orElseGet(Outcome.Away::new);
        } catch (ServiceRefusal refusal) {
            return switch (refusal.status()) {
                case BAD_REQUEST ->
                    new Outcome.Refused(
                            refusal.mistakes().stream().map(Mistake::of).toList());
                case CONFLICT -> new Outcome.Refused(List.of(conflict));
                case STALE -> new Outcome.Stale();
                default -> throw refusal;
            };
        }
    }
}
