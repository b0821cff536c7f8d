package nl.stvda.voortgang.reports.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that should be mended or explained. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Something that should be mended, or explained when freezing")
public record Finding(
        @Schema(description = "Which check found it") Check check,

        @Schema(description = "What it means for the freeze")
        Severity severity,

        @Schema(description = "The section that it is in", examples = "closing") @Nullable String section,

        @Schema(description = "The initiative that it is about") @Nullable UUID initiativeId,

        @Schema(description = "Code of the organisation or theme that it is about", examples = "fnv") @Nullable String about,

        @Schema(description = "The language of the text", examples = "nl") @Nullable String language,

        @Schema(description = "What was found, for people", examples = "Says: deze maand")
        String detail,

        @Schema(description = "The words that it is about, as they stand in the text", examples = "deze maand")
        @Nullable String quote,

        @Schema(description = "What people call the section, initiative, organisation or theme that it is about")
        @Nullable LocalizedText name,

        @Schema(
                description = "Path of what it is about: in this API, or for an initiative in that of the initiatives",
                examples = "/v1/rounds/digitalisation-2/narratives/closing")
        @Nullable String href) {}
