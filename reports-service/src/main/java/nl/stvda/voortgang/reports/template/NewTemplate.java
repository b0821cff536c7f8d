package nl.stvda.voortgang.reports.template;

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

/** A template that is to be made, of its own sections or of those of another. */
@SectionsOrCopy
@Schema(description = "A template to make: with sections of its own, or with copyOf as a copy of another")
public record NewTemplate(
        @Schema(description = "Its key, which stays the same", examples = "telework-full-report")
        @NotNull(message = "{required}") @Pattern(regexp = Slug.PATTERN, message = "{malformed-code}") @Size(max = Slug.LONGEST, message = "{too-long}") String id,

        @Schema(description = "Code of the agreement that it is for; left out when it suits any", examples = "telework")
        @Pattern(regexp = Slug.PATTERN, message = "{malformed-code}") @Size(max = Slug.LONGEST, message = "{too-long}") @Nullable String agreement,

        @Schema(description = "What it is called, at most 300 characters per language")
        @NotNull(message = "{required}") @TextRule(max = 300)
        LocalizedText title,

        @Schema(
                description = "The template whose sections it starts with; then sections is left out",
                examples = "digitalisation-full-report")
        @Size(max = Slug.LONGEST, message = "{too-long}") @Nullable String copyOf,

        @Schema(
                description = "The sections, at most 100; left out where copyOf is given",
                examples = TemplateExamples.SECTIONS,
                maxItems = 100)
        @Size(max = 100, message = "{too-many}") @Outline
        @Valid @Nullable List<@NotNull(message = "{required}") TemplateSection> sections) {

    public NewTemplate {
        sections = sections == null ? null : Collections.unmodifiableList(sections);
    }
}
