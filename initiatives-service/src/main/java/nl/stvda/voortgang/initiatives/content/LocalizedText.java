package nl.stvda.voortgang.initiatives.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text in Dutch, in English or in both; at least one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A text in Dutch, in English or in both; at least one of the two")
public record LocalizedText(
        @Schema(description = "Dutch", examples = "Leergang digitalisering") @Nullable String nl,

        @Schema(description = "English", examples = "Course on digitalisation") @Nullable String en) {}
