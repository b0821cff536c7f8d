package nl.stvda.voortgang.reports.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
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

/** All that a template says. */
@Schema(description = "All that a template says; unknown fields are refused")
public record TemplateRequest(
        @Schema(
                description = "Code of the agreement that it is for; left out when it suits any",
                examples = "digitalisation")
        @Pattern(regexp = Slug.PATTERN, message = "{malformed-code}") @Size(max = Slug.LONGEST, message = "{too-long}") @Nullable String agreement,

        @Schema(description = "What it is called, at most 300 characters per language")
        @NotNull(message = "{required}") @TextRule(max = 300)
        LocalizedText title,

        @Schema(description = "The sections, at most 100", examples = TemplateExamples.SECTIONS, maxItems = 100)
        @NotEmpty(message = "{required}") @Size(max = 100, message = "{too-many}") @Outline
        @Valid List<@NotNull(message = "{required}") TemplateSection> sections) {

    @SuppressWarnings("NullAway") // validation names what is missing
    public TemplateRequest {
        sections = sections == null ? null : Collections.unmodifiableList(sections);
    }
}
