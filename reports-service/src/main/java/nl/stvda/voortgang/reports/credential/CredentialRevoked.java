package nl.stvda.voortgang.reports.credential;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** Tokens of this client are refused from now on. */
public record CredentialRevoked(
        @NotNull String clientId, @NotNull Instant revokedAt) {}
