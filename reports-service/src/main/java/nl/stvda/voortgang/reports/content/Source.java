package nl.stvda.voortgang.reports.content;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An initiative of which an entry tells beside its own. */
@Schema(description = "An initiative of which an entry tells beside its own")
public record Source(
        @Schema(description = "The initiative, see GET /v1/initiatives/{id} of the initiatives API")
        UUID initiativeId,

        @Schema(description = "The revision that was there", examples = "1", minimum = "1")
        int revision,

        @Schema(description = "Code of the organisation that posted it", examples = "cnv")
        String organisation) {}
