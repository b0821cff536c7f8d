package nl.stvda.voortgang.reports.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.template.EntryDisplay;
import nl.stvda.voortgang.reports.template.SectionKind;
import nl.stvda.voortgang.reports.template.Selection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A section of a round as its secretariat has it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RoundSection", description = "A section of a round, without what it says and shows")
public record SectionResponse(
        @Schema(description = "Its key in the round", examples = "introduction")
        String code,

        @Schema(description = "The section that it stands in; absent at the top", examples = "question-3") @Nullable String parent,

        @Schema(description = "What it holds", examples = "text")
        SectionKind kind,

        @Schema(description = "Its heading; may have placeholders")
        LocalizedText heading,

        @Schema(description = "What Europe asks here; may have placeholders") @Nullable LocalizedText question,

        @Schema(description = "How it shows entries; for sections with entries", examples = "cards") @Nullable EntryDisplay display,

        @Schema(description = "Whether its heading has a number", examples = "false")
        boolean numbered,

        @Schema(description = "How many sections of the same parent stand before it", examples = "1", minimum = "0")
        int position,

        @Schema(description = "Which initiatives belong in it; for sections with entries") @Nullable Selection placement) {}
