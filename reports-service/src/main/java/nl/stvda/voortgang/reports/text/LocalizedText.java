package nl.stvda.voortgang.reports.text;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text in Dutch, in English, in both or, where nothing is written yet, in neither. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A text in Dutch, in English or in both")
public record LocalizedText(
        @Schema(description = "Dutch, at most 20,000 characters", examples = "Tot slot", maxLength = 20_000) @Nullable String nl,

        @Schema(description = "English, at most 20,000 characters", examples = "Closing", maxLength = 20_000) @Nullable String en) {

    /** Something that has no name yet goes by its code. */
    public static LocalizedText code(String code) {
        return new LocalizedText(code, code);
    }

    /** The text in this language, else in the other; it says which. */
    public Optional<Text> in(Language language) {
        return exactly(language).or(() -> exactly(language.other()));
    }

    private Optional<Text> exactly(Language language) {
        var value = switch (language) {
            case DUTCH -> nl;
            case ENGLISH -> en;
        };
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(new Text(value, language));
    }

    @JsonIgnore
    public boolean isEmpty() {
        return in(Language.DUTCH).isEmpty();
    }
}
