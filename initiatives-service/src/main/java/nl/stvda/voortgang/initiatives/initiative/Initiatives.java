package nl.stvda.voortgang.initiatives.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.access.Caller;

/** The door for features that are about an initiative: which one it is, and what the caller may do with it. */
@ApplicationScoped
@Transactional
public class Initiatives {

    private final InitiativeRepository initiatives;
    private final Caller caller;

    Initiatives(InitiativeRepository initiatives, Caller caller) {
        this.initiatives = initiatives;
        this.caller = caller;
    }

    /** Refuses whoever may not see the initiative, as if it were not there. */
    public Viewed requireVisible(UUID id) {
        var initiative = initiatives.get(id);
        Visibility.requireVisible(initiative, caller);
        return new Viewed(id, initiative.organisation(), initiative.status());
    }

    /**
     * As {@link #requireVisible}, and refuses whoever does not belong to its organisation. Until the end of the caller's
     * transaction nobody else changes the initiative or gets past here for it.
     */
    public Owned requireOwned(UUID id) {
        var initiative = initiatives.hold(id);
        Visibility.requireVisible(initiative, caller);
        caller.requireBelongsTo(initiative.organisation());
        return new Owned(id, initiative.organisation(), initiative.status());
    }

    /** An initiative that the caller may see. */
    public record Viewed(UUID id, String organisation, InitiativeStatus status) {}

    /** An initiative of the caller's own organisation. */
    public record Owned(UUID id, String organisation, InitiativeStatus status) {}
}
