package nl.stvda.voortgang.reports.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.text.Slug;
import nl.stvda.voortgang.reports.text.TextRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A section of a template. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "A section; sections stand in the order of the list, each among those with the same parent",
        examples = TemplateExamples.SECTION)
public record TemplateSection(
        @Schema(description = "Its key, one of its own in the template", examples = "introduction")
        @NotNull(message = "{required}") @Pattern(regexp = Slug.PATTERN, message = "{malformed-code}") @Size(max = Slug.LONGEST, message = "{too-long}") String code,

        @Schema(description = "The section that it stands in; absent at the top", examples = "question-3")
        @Size(max = Slug.LONGEST, message = "{too-long}") @Nullable String parent,

        @Schema(description = "What it holds", examples = "text") @NotNull(message = "{required}") SectionKind kind,

        @Schema(description = "Its heading, at most 300 characters per language; may have placeholders")
        @NotNull(message = "{required}") @TextRule(max = 300)
        LocalizedText heading,

        @Schema(description = "What Europe asks here, at most 2,000 characters per language; may have placeholders")
        @TextRule(max = 2_000)
        @Nullable LocalizedText question,

        @Schema(
                description = "What stands here in every report until someone writes something else, at most 20,000 "
                        + "characters per language; may have placeholders; not for a group")
        @TextRule(max = 20_000)
        @Nullable LocalizedText text,

        @Schema(description = "Codes of the themes that a section about themes is about", examples = "[\"dignity\"]")
        @Size(max = 10, message = "{too-many}") List<@NotNull(message = "{required}") @Size(max = Slug.LONGEST, message = "{too-long}") String> themes,

        @Schema(description = "What a section with entries takes; for those sections only") @Valid @Nullable Selection placement,

        @Schema(description = "How a section with entries shows them; cards when left out", examples = "cards")
        @Nullable EntryDisplay display,

        @Schema(description = "Whether its heading has a number; false when left out", examples = "true") @Nullable Boolean numbered) {

    /** How deep sections may stand inside each other, the outermost counted. */
    public static final int MOST_LEVELS = 6;

    public TemplateSection {
        themes = themes == null ? List.of() : Collections.unmodifiableList(themes);
    }
}
