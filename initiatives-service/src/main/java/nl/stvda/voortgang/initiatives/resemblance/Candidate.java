package nl.stvda.voortgang.initiatives.resemblance;

import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another initiative that may be the same. */
@Schema(description = "Another submitted initiative that may be the same, or one half of a joint one")
public record Candidate(
        @Schema(description = "The other initiative") UUID id,

        @Schema(description = "Code of the organisation that posted it", examples = "vno-ncw")
        String organisation,

        @Schema(description = "The key that its organisation gave it", examples = "vno-2022-003")
        String externalId,

        @Schema(description = "Its title") LocalizedText title,

        @Schema(description = "How sure, from 0 to 1; what is below 0.5 is not listed", examples = "0.97")
        double score,

        @Schema(description = "What the two have in common") List<Reason> reasons) {}
