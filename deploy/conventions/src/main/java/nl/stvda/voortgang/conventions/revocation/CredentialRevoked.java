package nl.stvda.voortgang.conventions.revocation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** What is needed of {@code nl.stvda.credential.revoked.v1}. */
public record CredentialRevoked(
        @NotNull String clientId, @NotNull Instant revokedAt) {}
