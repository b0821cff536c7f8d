package nl.stvda.voortgang.reports.curation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What holds for an entry now. */
@Schema(description = "What the secretariat decided about an entry, as it is now")
public record CurationResponse(
        @Schema(description = "The initiative of the entry") UUID initiativeId,
        @Schema(description = "What was decided") Decision decision,

        @Schema(
                description = "Its version, which is also its ETag; 0 as long as nothing was decided",
                examples = "3",
                minimum = "0")
        int version) {}
