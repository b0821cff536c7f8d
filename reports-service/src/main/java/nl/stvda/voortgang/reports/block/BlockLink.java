package nl.stvda.voortgang.reports.block;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.text.TextRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where to read more. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "BlockLink", description = "Where to read more")
public record BlockLink(
        @Schema(description = "The address, kept as it is given", examples = "https://www.ser.nl/en")
        @NotNull(message = "{required}") @Size(max = 2_000, message = "{too-long}") @Pattern(regexp = "https?://\\S+", message = "{not-a-link}") String url,

        @Schema(description = "What it is called, at most 300 characters per language") @TextRule(max = 300) @Nullable LocalizedText label) {}
