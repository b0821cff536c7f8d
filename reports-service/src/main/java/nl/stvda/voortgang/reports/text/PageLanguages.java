package nl.stvda.voortgang.reports.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.WordedLanguages;
import org.jspecify.annotations.Nullable;

/** The languages that pages and documents can be read in: which of them suits a reader. */
@ApplicationScoped
public class PageLanguages {

    private static final String ANY = "*";

    /** The first one is for readers who do not ask for another. */
    private final List<Language> all;

    PageLanguages(Languages languages) {
        all = WordedLanguages.of(
                languages, "report", "page", "home", "initiatives", "texts", "contribution", "credentials", "ours");
    }

    /** The language that suits the header Accept-Language best (RFC 9110, section 12.5.4). */
    public Language preferred(@Nullable String acceptLanguage) {
        var ranges = ranges(acceptLanguage);
        return ranges.stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> all.stream()
                        .filter(language -> range.getRange().equals(ANY)
                                ? ranges.stream().noneMatch(other -> isNamed(language, other))
                                : isNamed(language, range)))
                .findFirst()
                .orElseGet(all::getFirst);
    }

    /** Heaviest first, and in the order of the header where the weight is the same. */
    private static List<LanguageRange> ranges(@Nullable String acceptLanguage) {
        try {
            return acceptLanguage == null || acceptLanguage.isBlank() ? List.of() : LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }

    /** Ranges come in lower case. */
    private static boolean isNamed(Language language, LanguageRange range) {
        var tag = language.tag().toLowerCase(Locale.ROOT);
        return range.getRange().equals(tag) || range.getRange().startsWith(tag + "-");
    }

    /** The one with this tag. */
    public Optional<Language> tagged(String tag) {
        return all.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }

    /** The others that a reader of this one can choose. */
    public List<Language> besides(Language language) {
        return all.stream().filter(other -> !other.equals(language)).toList();
    }
}
