package nl.stvda.voortgang.initiatives.change;

import java.time.Instant;
import nl.stvda.voortgang.initiatives.initiative.ChangeKind;
import nl.stvda.voortgang.initiatives.initiative.InitiativeResponse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change of an initiative. */
@Schema(name = "Change", description = "One change of an initiative")
record ChangeResponse(
        @Schema(description = "What was done") ChangeKind kind,

        @Schema(
                description = "The revision that it made; do nothing where you have this one or a later one",
                examples = "1")
        int revision,

        @Schema(description = "When, RFC 3339") Instant at,

        @Schema(description = "The initiative as it is now, which may be a later revision than this change made")
        InitiativeResponse initiative) {}
