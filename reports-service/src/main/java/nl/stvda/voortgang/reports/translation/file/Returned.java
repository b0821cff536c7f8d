package nl.stvda.voortgang.reports.translation.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that came back.
 *
 * @param original what it was made of
 * @param targetLanguage null where the file does not say it
 */
public record Returned(
        String original, String sourceLanguage, @Nullable String targetLanguage, List<Unit> units) {

    /**
     * A text that came back.
     *
     * @param source what was translated, as the file has it
     * @param target what it became; null where any sentence of it has no translation
     * @param hasCodes whether something stands in the target that is no text
     * @param isUntouched whether no sentence of it is said to be translated
     */
    public record Unit(String key, String source, @Nullable String target, boolean hasCodes, boolean isUntouched) {}
}
