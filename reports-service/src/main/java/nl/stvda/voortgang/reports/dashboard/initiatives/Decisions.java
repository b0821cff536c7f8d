package nl.stvda.voortgang.reports.dashboard.initiatives;

import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.stvda.voortgang.reports.dashboard.client.Candidates;
import nl.stvda.voortgang.reports.dashboard.client.Conversation;
import nl.stvda.voortgang.reports.dashboard.client.InitiativesClient;
import nl.stvda.voortgang.reports.dashboard.client.ReviewFile;
import nl.stvda.voortgang.reports.dashboard.client.ServiceRefusal;
import nl.stvda.voortgang.reports.dashboard.initiatives.InitiativeView.Typed;
import nl.stvda.voortgang.reports.dashboard.shell.LocalAddress;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Does what a form about an initiative asks for, and says where the browser goes next. */
@RequestScoped
class Decisions {

    private final InitiativesClient initiatives;
    private final Outages outages;
    private final Visitor visitor;

    Decisions(@RestClient InitiativesClient initiatives, Outages outages, Visitor visitor) {
        this.initiatives = initiatives;
        this.outages = outages;
        this.visitor = visitor;
    }

    /** What became of it. */
    sealed interface Outcome {

        /** It was done; the page at the address tells so. */
        record Done(URI address, Notice notice) implements Outcome {}

        /**
         * It was not done, or nothing was asked for; the page shows what was typed.
         *
         * @param stale whether somebody else changed it after it had been read
         */
        record Refused(Typed typed, boolean stale) implements Outcome {

            RestResponse.Status status() {
                if (stale) {
                    return RestResponse.Status.PRECONDITION_FAILED;
                }
                return typed.problem().isPresent() ? RestResponse.Status.BAD_REQUEST : RestResponse.Status.OK;
            }
        }
    }

    /** What the form of the review holds; the sentence counts where no reason was typed. */
    record Form(
            @Nullable String decision,
            @Nullable String reason,
            @Nullable String sentence,
            int revision,
            @Nullable String next) {

        String why() {
            return reason == null || reason.isBlank() ? Objects.requireNonNullElse(sentence, "") : reason;
        }
    }

    Outcome decide(UUID id, Form form, Queue queue) {
        var decision = Objects.requireNonNullElse(form.decision(), "");
        if (form.why().isBlank()) {
            return refused(new Typed(decision, "", "", Optional.of("reason")), false);
        }
        return attempt(
                () -> initiatives.decide(
                        id, "\"%d\"".formatted(form.revision()), new ReviewFile.Request(decision, form.why())),
                words -> words.decided(decision),
                form.next() == null || form.next().isBlank()
                        ? URI.create(queue.addressOf(id))
                        : LocalAddress.of(form.next()),
                refusal -> refused(
                        new Typed(
                                decision,
                                form.why(),
                                "",
                                refusal.isStale() ? Optional.empty() : Optional.of("reason-refused")),
                        refusal.isStale()));
    }

    Outcome say(UUID id, @Nullable String text, Queue queue) {
        var said = Objects.requireNonNullElse(text, "").strip();
        if (said.isEmpty()) {
            return refused(new Typed("", "", "", Optional.of("message")), false);
        }
        return attempt(
                () -> {
                    initiatives.say(id, new Conversation.Request(said));
                    return id;
                },
                InitiativesMessages::said,
                URI.create(queue.addressOf(id)),
                _ -> refused(new Typed("", "", said, Optional.of("message-refused")), false));
    }

    Outcome link(UUID id, @Nullable UUID other, Queue queue) {
        if (other == null) {
            return refused(new Typed("", "", "", Optional.of("link-refused")), false);
        }
        return attempt(
                () -> {
                    initiatives.link(new Candidates.Link(List.of(id, other), id));
                    return id;
                },
                InitiativesMessages::linked,
                URI.create(queue.addressOf(id)),
                _ -> refused(new Typed("", "", "", Optional.of("link-refused")), false));
    }

    Outcome unlink(UUID id, UUID joint, Queue queue) {
        return attempt(
                () -> {
                    initiatives.unlink(joint);
                    return id;
                },
                InitiativesMessages::unlinked,
                URI.create(queue.addressOf(id)),
                _ -> refused(new Typed("", "", "", Optional.of("link-refused")), false));
    }

    private <T> Outcome attempt(
            Supplier<T> action,
            Function<InitiativesMessages, String> done,
            URI next,
            Function<ServiceRefusal, Outcome> refused) {
        try {
            var _ = outages.require(Outage.Part.INITIATIVES, action);
            var words = WordsOf.the(InitiativesMessages.class, visitor.language());
            return new Outcome.Done(next, new Notice(done.apply(words)));
        } catch (ServiceRefusal refusal) {
            return refused.apply(refusal);
        }
    }

    private static Outcome refused(Typed typed, boolean stale) {
        return new Outcome.Refused(typed, stale);
    }
}
