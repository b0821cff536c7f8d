package nl.stvda.voortgang.initiatives.credential;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import nl.stvda.voortgang.conventions.access.Scope;
import org.jspecify.annotations.Nullable;

/** What is known here of a client in Keycloak that belongs to an organisation; never its secret. */
@Entity
class Credential {

    @Id
    private String clientId;

    private String organisation;
    private String[] scopes;

    @Enumerated(EnumType.STRING)
    private CredentialState state;

    private Instant createdAt;
    private String createdBy;
    private @Nullable Instant lastUsedAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("UnusedVariable") // for whoever looks into what happened
    private @Nullable String revokedBy;

    @SuppressWarnings("NullAway.Init")
    Credential() {}

    private Credential(String clientId, String organisation, Set<Scope> scopes, Instant createdAt, String createdBy) {
        this.clientId = clientId;
        this.organisation = organisation;
        this.scopes = scopes.stream().map(Scope::code).sorted().toArray(String[]::new);
        state = CredentialState.PENDING;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    static Credential pending(
            String clientId, String organisation, Set<Scope> scopes, Instant createdAt, String createdBy) {
        return new Credential(clientId, organisation, scopes, createdAt, createdBy);
    }

    /** Keycloak has it, and the one who asked for it gets the secret. False where it was given up in the meantime. */
    boolean goLive() {
        if (state == CredentialState.PENDING) {
            state = CredentialState.LIVE;
        }
        return state == CredentialState.LIVE;
    }

    /** From now on it is refused. False, and nothing happens, where it was revoked before. */
    boolean revoke(Instant at, String by) {
        if (!state.counts()) {
            return false;
        }
        state = CredentialState.REVOKING;
        revokedAt = at;
        revokedBy = by;
        return true;
    }

    /** Keycloak no longer has it. */
    void isGone() {
        state = CredentialState.REVOKED;
    }

    String clientId() {
        return clientId;
    }

    String organisation() {
        return organisation;
    }

    Instant createdAt() {
        return createdAt;
    }

    CredentialState state() {
        return state;
    }

    CredentialResponse response() {
        return new CredentialResponse(
                clientId, organisation, Arrays.asList(scopes), createdAt, createdBy, lastUsedAt, revokedAt);
    }
}
