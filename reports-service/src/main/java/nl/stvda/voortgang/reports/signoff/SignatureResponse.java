package nl.stvda.voortgang.reports.signoff;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One signature, as it was given. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Signature", description = "A signature as it was given; it stays, also when it is withdrawn later")
public record SignatureResponse(
        @Schema(description = "The number of the snapshot", examples = "1", minimum = "1")
        int snapshot,

        @Schema(description = "The hash that was read and signed", examples = SignatureResponse.SAMPLE_HASH)
        String hash,

        @Schema(description = "Code of the organisation; absent where the secretariat recorded it", examples = "fnv")
        @Nullable String organisation,

        @Schema(description = "What was decided") Decision decision,

        @Schema(description = "Why, or where it is recorded", examples = "Section 3 leaves out our course") @Nullable String text,

        @Schema(description = "Who signed", examples = "f.de-vries")
        String signedBy,

        @Schema(description = "For whom they deputised; absent where they signed themselves", examples = "A. Bakker")
        @Nullable String onBehalfOf,

        @Schema(
                description = "The hash of the minutes that show the consensus of the board; they are at "
                        + "…/minutes/{sha256} below the snapshot",
                examples = SignatureResponse.SAMPLE_HASH)
        @Nullable String minutes,

        @Schema(description = "When") Instant signedAt,

        @Schema(description = "When they had signed in for it")
        Instant authenticatedAt) {

    static final String SAMPLE_HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
}
