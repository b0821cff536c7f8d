package nl.stvda.voortgang.reports.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where to read more, exactly as the organisation gave it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Where to read more; the address is kept exactly as given", requiredProperties = "url")
public record Link(
        @Schema(
                description = "Address, http or https",
                examples = "https://hcaict.nl/",
                pattern = "[hH][tT][tT][pP][sS]?://.+")
        String url,

        @Schema(description = "What is there") @Nullable LocalizedText label) {}
