package nl.stvda.voortgang.reports.translation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of the texts of a file. */
@Schema(description = "What became of the texts of a file")
public record TranslationResult(
        @Schema(description = "The language that it was translated into", examples = "en")
        String language,

        @Schema(description = "How many were stored", examples = "12", minimum = "0")
        int stored,

        @Schema(description = "All of them, in the order of the file")
        List<Item> items) {

    static TranslationResult of(String language, List<Item> items) {
        return new TranslationResult(
                language,
                Math.toIntExact(items.stream()
                        .filter(item -> item.outcome() == ReturnOutcome.STORED)
                        .count()),
                items);
    }

    /** What became of one text. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TranslationResultItem", description = "What became of one text of a file")
    public record Item(
            @Schema(description = "Its key, as the file has it", examples = "heading.closing")
            String unit,

            @Schema(description = "What became of it") ReturnOutcome outcome,

            @Schema(description = "What people call the section or the entry; absent where the report has no such text")
            @Nullable LocalizedText place,

            @Schema(description = "What was translated, as the file has it", examples = "Tot slot")
            String source,

            @Schema(description = "What its source says now, where that differs", examples = "Slotwoord") @Nullable String sourceNow,

            @Schema(
                    description = "The translation, as the file has it; absent where it is not whole",
                    examples = "In closing")
            @Nullable String text,

            @Schema(
                    description = "What the report says in the language, where that differs",
                    examples = "Closing words")
            @Nullable String textNow,

            @Schema(description = "What is wrong with it", examples = "Write at most 300 characters.") @Nullable String detail) {}
}
