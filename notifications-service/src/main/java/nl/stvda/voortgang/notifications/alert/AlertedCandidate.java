package nl.stvda.voortgang.notifications.alert;

import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another initiative that may be the same as the one that an alert is about. */
@Schema(description = "Another initiative that may be the same")
public record AlertedCandidate(
        @Schema(description = "The other initiative") UUID id,

        @Schema(description = "Code of the organisation that posted it", examples = "vno-ncw")
        String organisation,

        @Schema(description = "Its title", ref = "#/components/schemas/Text")
        LocalizedText title,

        @Schema(description = "How sure it is, from 0 to 1", examples = "0.89")
        double score) {}
