package nl.stvda.voortgang.reports.check;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a check is to mean in a round. */
@Schema(description = "What a check is to mean in a round; unknown fields are refused")
record CheckRequest(
        @Schema(description = "What its findings mean") @NotNull(message = "{required}") Severity severity) {}
