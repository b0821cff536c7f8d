package nl.stvda.voortgang.reports.block;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A block is to say again what it said before. */
@Schema(name = "BlockRestorationRequest", description = "A block is to say again what it said before")
public record RestorationRequest(
        @Schema(description = "Why", examples = "The figures were right after all", maxLength = 2_000)
        @Size(max = 2_000, message = "{too-long}") @Nullable String reason) {}
