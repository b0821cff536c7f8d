package nl.stvda.voortgang.reports.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A template with its sections. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A template: what reports consist of")
public record TemplateResponse(
        @Schema(description = "Its key", examples = "digitalisation-full-report")
        String id,

        @Schema(
                description = "Code of the agreement that it is for; absent when it suits any",
                examples = "digitalisation")
        @Nullable String agreement,

        @Schema(description = "What it is called") LocalizedText title,

        @Schema(description = "The sections, in order among those with the same parent")
        List<TemplateSection> sections,

        @Schema(description = "Its version, which is also its ETag", examples = "3", minimum = "0")
        int version,

        @Schema(
                description = "Who changed it last; absent as long as nobody changed what the installation came with",
                examples = "secretaris")
        @Nullable String changedBy,

        @Schema(description = "When they did") @Nullable Instant changedAt) {}
