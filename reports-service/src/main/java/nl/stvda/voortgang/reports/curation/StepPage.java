package nl.stvda.voortgang.reports.curation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps of a round. */
@Schema(name = "CurationStepPage", description = "The steps of a round, the latest first; at most the latest 500")
record StepPage(@Schema(description = "The steps") List<StepResponse> items) {}
