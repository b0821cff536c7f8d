package nl.stvda.voortgang.initiatives.declaration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.initiative.Contribution;
import org.jspecify.annotations.Nullable;

/** An organisation said that nothing changed. What it said is never changed; it can be taken back. */
@Entity
class Declaration {

    @Id
    private UUID id;

    private String organisation;
    private String agreement;
    private @Nullable String theme;
    private LocalDate since;

    @Enumerated(EnumType.STRING)
    private DeclarationState state;

    private boolean sandbox;
    private int revision;
    private Instant declaredAt;
    private String declaredBy;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    Declaration() {}

    Declaration(UUID id, String organisation, boolean sandbox, DeclarationRequest request, String by, Instant at) {
        this.id = id;
        this.organisation = organisation;
        this.sandbox = sandbox;
        agreement = request.agreement();
        theme = request.theme();
        since = request.since();
        state = DeclarationState.IN_FORCE;
        revision = 1;
        declaredAt = at;
        declaredBy = by;
        changedAt = at;
    }

    /** Ends it in this way. */
    void end(DeclarationState how, Instant at) {
        state = how;
        changedAt = at;
        revision++;
    }

    /** Whether any of these is about what was said to be unchanged. */
    boolean isContradictedBy(Collection<Contribution> contributions) {
        return contributions.stream()
                .filter(contribution -> contribution.agreement().equals(agreement))
                .anyMatch(contribution -> theme == null || contribution.themes().contains(theme));
    }

    UUID id() {
        return id;
    }

    String organisation() {
        return organisation;
    }

    boolean isSandbox() {
        return sandbox;
    }

    DeclarationState state() {
        return state;
    }

    /** With the name of who declared it, or without. */
    DeclarationResponse response(boolean withName) {
        return new DeclarationResponse(
                id,
                organisation,
                agreement,
                theme,
                since,
                state,
                revision,
                declaredAt,
                withName ? declaredBy : null,
                changedAt,
                sandbox ? true : null);
    }
}
