package nl.stvda.voortgang.initiatives.initiative;

import java.util.List;
import nl.stvda.voortgang.initiatives.resemblance.Candidate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found. */
@Schema(description = "Initiatives that may be the same, the likeliest first")
record CandidateList(@Schema(description = "At most 10") List<Candidate> items) {}
