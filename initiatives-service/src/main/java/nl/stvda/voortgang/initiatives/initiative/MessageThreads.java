package nl.stvda.voortgang.initiatives.initiative;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.initiatives.access.Caller;

/** What there is to know about an initiative for the two who talk about it: its organisation and the secretariat. */
@ApplicationScoped
@Transactional(MANDATORY)
public class MessageThreads {

    private final InitiativeRepository initiatives;
    private final History history;
    private final Caller caller;

    MessageThreads(InitiativeRepository initiatives, History history, Caller caller) {
        this.initiatives = initiatives;
        this.history = history;
        this.caller = caller;
    }

    /** What the conversation is about; refuses whoever has no part in it. */
    public Subject requirePart(UUID id) {
        var initiative = initiatives.get(id);
        Visibility.requireVisible(initiative, caller);
        if (!caller.maySeeContactOf(initiative.organisation())) {
            throw GeneralProblem.FORBIDDEN.withDetail(
                    "This is between %s and the secretariat.".formatted(initiative.organisation()));
        }
        return new Subject(
                initiative.id(),
                initiative.revision(),
                initiative.organisation(),
                initiative.externalId(),
                initiative.content().agreement(),
                initiative.content().title(),
                initiative.isShared(),
                initiative.isSandbox());
    }

    /** Lets the organisation see in its feed of changes that something was said. */
    public void note(Subject subject, Instant at) {
        history.note(initiatives.get(subject.id()), at);
    }

    /** An initiative that is talked about. */
    public record Subject(
            UUID id,
            int revision,
            String organisation,
            String externalId,
            String agreement,
            LocalizedText title,
            boolean shared,
            boolean sandbox) {}
}
