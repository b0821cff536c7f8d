package nl.stvda.voortgang.reports.translation;

import java.util.List;
import nl.stvda.voortgang.reports.canonical.Sha256;
import nl.stvda.voortgang.reports.translation.Translation.Made;
import nl.stvda.voortgang.reports.translation.Translation.Source;
import org.jspecify.annotations.Nullable;

/**
 * How a text stands in one language.
 *
 * @param source what it is translated from; null where it is in no other language
 * @param target what it is in the language; null where it is not there
 * @param made what is known of how the target came about; null where it was written like any text
 */
record Standing(
        Unit unit,
        String language,
        TranslationState state,
        @Nullable Source source,
        @Nullable String target,
        @Nullable Made made) {

    private static final int LENGTH_OF_TAG = 16;

    /** What was made once counts only as long as the report says the same. */
    static Standing of(Unit unit, String language, List<String> tags, @Nullable Made kept) {
        var target = unit.text().isIn(language) ? unit.text().get(language) : null;
        var made = kept != null && kept.words().equals(target) ? kept : null;
        var from = made == null || !unit.text().isIn(made.source().language())
                ? unit.sourceFor(language, tags)
                : made.source().language();
        var words = from == null ? null : unit.text().get(from);
        var source = from == null || words == null ? null : new Source(from, words);
        return new Standing(unit, language, state(target, source, made), source, target, made);
    }

    private static TranslationState state(@Nullable String target, @Nullable Source source, @Nullable Made made) {
        if (target == null) {
            return TranslationState.MISSING;
        }
        if (made != null && made.unconfirmed()) {
            return TranslationState.MACHINE;
        }
        return made == null || made.source().equals(source) ? TranslationState.TRANSLATED : TranslationState.OUTDATED;
    }

    /** Seen from another language, where the text is in that one. */
    @Nullable Source from(String sourceLanguage) {
        var words = unit.text().get(sourceLanguage);
        return sourceLanguage.equals(language) || words == null || !unit.text().isIn(sourceLanguage)
                ? null
                : new Source(sourceLanguage, words);
    }

    /** Whether an organisation says it in the language itself, or the secretariat instead of it. */
    boolean isSaidByOthers() {
        return unit.fixed().isIn(language);
    }

    /** Says which source, target and state were seen, as an ETag does. */
    String tag() {
        var seen = "%s\n%s\n%s".formatted(source == null ? "" : source, target == null ? "" : target, state);
        return Sha256.hex(seen).substring(0, LENGTH_OF_TAG);
    }
}
