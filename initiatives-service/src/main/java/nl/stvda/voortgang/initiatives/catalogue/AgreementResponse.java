package nl.stvda.voortgang.initiatives.catalogue;

import java.time.LocalDate;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreement, as the API and the event {@code nl.stvda.agreement.registered.v1} show it. */
@Schema(name = "Agreement", description = "A European framework agreement that is reported on")
public record AgreementResponse(
        @Schema(description = "Key, stable for ever", examples = "digitalisation")
        String code,

        @Schema(description = "Title", ref = "#/components/schemas/Label")
        LocalizedText title,

        @Schema(description = "The day it was signed", examples = "2020-06-22")
        LocalDate signedOn,

        @Schema(description = "Its themes, in the order of the agreement")
        List<ThemeResponse> themes) {}
