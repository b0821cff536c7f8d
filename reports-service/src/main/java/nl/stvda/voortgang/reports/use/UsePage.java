package nl.stvda.voortgang.reports.use;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an initiative was used. */
@Schema(description = "Where an initiative was used, the latest first, at most 100; empty where it stands in no report")
record UsePage(
        @Schema(description = "The snapshots that it stands in")
        List<Use> items) {}
