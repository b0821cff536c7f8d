package nl.stvda.voortgang.initiatives.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where to read more. The address is kept exactly as given: even official addresses hold typing errors that work. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Where to read more; the address is kept exactly as given")
public record Link(
        @Schema(
                description = "Address, http or https, at most 2,000 characters",
                examples = "https://hcaict.nl/",
                maxLength = 2_000,
                pattern = "[hH][tT][tT][pP][sS]?://.+")
        @NotNull(message = "{required}") @HttpUrl
        String url,

        @Schema(description = "What is there, at most 200 characters per language") @TextRule(max = 200) @Nullable LocalizedText label) {}
