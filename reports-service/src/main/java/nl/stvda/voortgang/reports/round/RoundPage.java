package nl.stvda.voortgang.reports.round;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All rounds. */
@Schema(description = "All rounds, the newest first")
record RoundPage(@Schema(description = "The rounds") List<RoundResponse> items) {}
