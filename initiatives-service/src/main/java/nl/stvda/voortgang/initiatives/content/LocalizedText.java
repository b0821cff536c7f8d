package nl.stvda.voortgang.initiatives.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text in Dutch, in English or in both; at least one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A text in Dutch, in English or in both; at least one of the two", minProperties = 1)
public record LocalizedText(
        @Schema(
                description = "Dutch, at most 5,000 characters; fewer where the field says so",
                examples = "Leergang digitalisering",
                maxLength = 5_000)
        @Nullable String nl,

        @Schema(
                description = "English, at most 5,000 characters; fewer where the field says so",
                examples = "Course on digitalisation",
                maxLength = 5_000)
        @Nullable String en) {}
