package nl.stvda.voortgang.reports.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.template.EntryDisplay;
import nl.stvda.voortgang.reports.template.Selection;
import nl.stvda.voortgang.reports.text.Slug;
import nl.stvda.voortgang.reports.text.TextRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be changed of a section once its round is open. */
@Schema(
        name = "RoundSectionRequest",
        description = "What a section is called, what is asked there, how it shows entries, and where it stands")
public record SectionRequest(
        @Schema(description = "Its heading, at most 300 characters per language; may have placeholders")
        @NotNull(message = "{required}") @TextRule(max = 300)
        LocalizedText heading,

        @Schema(
                description = "What Europe asks here, at most 2,000 characters per language; may have placeholders; "
                        + "left out, nothing")
        @TextRule(max = 2_000)
        @Nullable LocalizedText question,

        @Schema(
                description = "How a section with entries shows them; for those sections only; left out, as before",
                examples = "prose-bullets")
        @Nullable EntryDisplay display,

        @Schema(description = "Whether its heading has a number; left out, as before", examples = "true") @Nullable Boolean numbered,

        @Schema(
                description = "How many sections of the same parent stand before it; left out, it stays where it is",
                examples = "1",
                minimum = "0",
                maximum = "10000")
        @Min(value = 0, message = "{out-of-range}") @Max(value = 10_000, message = "{out-of-range}") @Nullable Integer position,

        @Schema(
                description = "Code of the section that it is to stand in; left out, it stands where it stood",
                examples = "actions")
        @Size(max = Slug.LONGEST, message = "{too-long}") @Nullable String parent,

        @Schema(description = "true takes it out of every other section; not with parent", examples = "false") @Nullable Boolean atTop,

        @Schema(
                description = "Which initiatives belong in it, for sections with entries only; left out, as before. "
                        + "Another rule places all initiatives of the round anew")
        @Valid @Nullable Selection placement) {}
