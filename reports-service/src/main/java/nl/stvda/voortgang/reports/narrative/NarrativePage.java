package nl.stvda.voortgang.reports.narrative;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All texts of a round. */
@Schema(description = "The texts of a round, one per section that has one")
record NarrativePage(
        @Schema(description = "The texts, in the order of the report")
        List<NarrativeResponse> items) {}
