package nl.stvda.voortgang.reports.initiative;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where to read more, exactly as the organisation gave it; only what a browser opens and never what it runs. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Where to read more; the address is kept exactly as given")
public record Link(
        @Schema(
                description = "Address, http or https",
                examples = "https://hcaict.nl/",
                pattern = "[hH][tT][tT][pP][sS]?://.+")
        @NotNull @Pattern(regexp = "(?i)https?://.+")
        String url,

        @Schema(description = "What is there") @Nullable LocalizedText label) {}
