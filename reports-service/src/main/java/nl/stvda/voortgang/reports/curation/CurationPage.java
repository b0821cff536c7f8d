package nl.stvda.voortgang.reports.curation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was decided about the entries of a round. */
@Schema(description = "What was decided about the entries of a round")
record CurationPage(
        @Schema(description = "Entry by entry; those about which nothing was decided are left out")
        List<CurationResponse> items) {}
