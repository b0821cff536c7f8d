package nl.stvda.voortgang.reports.dashboard.contribution;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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

    /** A key that stays itself as part of an address. */
    private static final Pattern KEY = Pattern.compile("(?!\\.{1,2}$)[A-Za-z0-9._:-]{1,100}");

    private static final Mistake MALFORMED = new Mistake("/externalId", "malformed-external-id", Optional.empty(), "");
    private static final Mistake TAKEN = new Mistake("/externalId", "external-id-taken", Optional.empty(), "");
    private static final Mistake IMPOSSIBLE = new Mistake("", "not-possible", Optional.empty(), "");

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

    /**
     * Refuses what another organisation posted as if it were not there, except to the secretariat, which writes on its
     * behalf. Empty where nobody answers.
     */
    Optional<Own> own(UUID id) {
        var found = outages.ask(Outage.Part.INITIATIVES, () -> {
            try (var answer = initiatives.get(id)) {
                return new Own(id, answer.getEntity(), answer.getHeaderString("ETag"));
            }
        });
        if (found.filter(own -> !mayWriteFor(own.organisation()) || own.isWithdrawn())
                .isPresent()) {
            throw new NotFoundException();
        }
        return found;
    }

    private boolean mayWriteFor(String organisation) {
        return visitor.isSecretariat() || visitor.organisation().equals(Optional.of(organisation));
    }

    /** A new initiative, or what one says from now on. */
    Outcome send(Subject subject, Sending sending) {
        if (subject.id().isPresent()) {
            return replace(subject, subject.id().get(), sending);
        }
        return subject.behalf()
                .map(behalf -> postFor(behalf, sending))
                .orElseGet(() -> alike(sending).orElseGet(() -> postNow(sending)));
    }

    /** What is alike is told on the page of the initiative, where the secretariat joins it. */
    private Outcome postFor(Behalf behalf, Sending sending) {
        var key = sending.typed().text("/externalId");
        if (!KEY.matcher(key).matches()) {
            return new Outcome.Refused(List.of(MALFORMED));
        }
        var outcome = outcome(
                () -> initiatives.postFor(
                        behalf.code(), key, "*", sending.typed().document(Sending.SUBMITTED)),
                TAKEN);
        // it was to be created only, so what stands under its key is no newer revision of it
        return outcome instanceof Outcome.Stale ? new Outcome.Refused(List.of(TAKEN)) : outcome;
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
        return outcome(() -> initiatives.post(sending.typed().document(sending.status())), TAKEN);
    }

    /** One that was submitted before is known to others already, so only a draft is compared. */
    private Outcome replace(Subject subject, UUID id, Sending sending) {
        if (sending.tag().isEmpty()) {
            return subject.own().isPresent() ? new Outcome.Stale() : new Outcome.Away();
        }
        return (subject.isSubmitted() ? Optional.<Outcome>empty() : alike(sending))
                .orElseGet(() -> replaceNow(id, sending));
    }

    private Outcome replaceNow(UUID id, Sending sending) {
        return outcome(
                () -> initiatives.replace(id, sending.tag(), sending.typed().document(sending.status())), IMPOSSIBLE);
    }

    /** For good: what was taken back cannot be posted again under the same key. */
    Outcome withdraw(UUID id, String tag, String reason) {
        return outcome(() -> initiatives.withdraw(id, tag, new ContributionClient.Withdrawal(reason)), IMPOSSIBLE);
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
