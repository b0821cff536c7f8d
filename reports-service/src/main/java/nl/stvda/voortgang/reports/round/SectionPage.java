package nl.stvda.voortgang.reports.round;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sections of a round. */
@Schema(
        name = "RoundSectionPage",
        description = "The sections of a round, in order, each among those with the same parent")
record SectionPage(@Schema(description = "The sections") List<SectionResponse> items) {}
