package nl.stvda.voortgang.conventions.revocation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** What is needed of {@code nl.stvda.person.signed-out.v1}. */
public record PersonSignedOut(
        @NotNull String subject, @NotNull Instant notBefore) {}
