package nl.stvda.voortgang.reports.curation;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step is to be taken back. */
@Schema(name = "CurationUndoRequest", description = "A step is to be taken back")
public record UndoRequest(
        @Schema(description = "Why", examples = "It was the wrong entry", maxLength = 2_000)
        @Size(max = 2_000, message = "{too-long}") @Nullable String reason) {}
