package nl.stvda.voortgang.reports.check;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.request.ReadableText;
import org.jspecify.annotations.Nullable;

/** Looks at texts, each in the languages in which it is there. */
@Singleton
class TextChecks {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{[^{}]{0,100}}}|\\[\\.\\.\\.]|\\b(?:TODO|XXX|TBD)\\b|(?i:lorem ipsum)");
    private static final Pattern LINK = Pattern.compile("]\\(([^)]{0,2000})\\)");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\n+");
    private static final Pattern CURRENCY = Pattern.compile("€|\\b(?i:euros?|eur)\\b");
    private static final Pattern MILLIONS = Pattern.compile("\\d\\s*(?i:miljoen|miljard|million|billion)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    private static final int LONGEST_SHOWN = 200;

    private final RelativeDates relativeDates;
    private final Languages languages;

    TextChecks(RelativeDates relativeDates, Languages languages) {
        this.relativeDates = relativeDates;
        this.languages = languages;
    }

    /** What is wrong with a text. */
    Stream<Problem> of(LocalizedText text) {
        return Stream.concat(
                untranslated(text),
                text.texts().entrySet().stream().flatMap(written -> of(written.getKey(), written.getValue())));
    }

    private Stream<Problem> untranslated(LocalizedText text) {
        var written = text.texts().keySet();
        return written.isEmpty()
                ? Stream.empty()
                : languages.tags().stream()
                        .filter(tag -> !written.contains(tag))
                        .map(tag -> new Problem(Check.MISSING_TRANSLATION, tag, "Is not there in this language", null));
    }

    private Stream<Problem> of(String language, String text) {
        var found = Stream.of(
                relativeDates.in(language, text).map(word -> says(Check.RELATIVE_DATE, language, word)),
                first(PLACEHOLDER, text).map(left -> says(Check.PLACEHOLDER_LEFT, language, left)),
                LINK.matcher(text)
                        .results()
                        .map(link -> link.group(1))
                        .filter(link -> !leadsSomewhere(link))
                        .findFirst()
                        .map(link -> says(Check.MALFORMED_LINK, language, link)));
        return Stream.concat(
                found.flatMap(Optional::stream),
                List.of(SENTENCE.split(text)).stream().flatMap(sentence -> money(language, sentence)));
    }

    private static Stream<Problem> money(String language, String sentence) {
        var hasCurrency = CURRENCY.matcher(sentence).find();
        if (MILLIONS.matcher(sentence).find() && !hasCurrency) {
            return Stream.of(says(Check.AMOUNT_WITHOUT_CURRENCY, language, sentence));
        }
        return hasCurrency && !hasYear(sentence)
                ? Stream.of(says(Check.AMOUNT_WITHOUT_YEAR, language, sentence))
                : Stream.empty();
    }

    static boolean hasYear(String text) {
        return YEAR.matcher(text).find();
    }

    /** Whether it is an address on the web; nobody is asked whether anything is there. */
    static boolean leadsSomewhere(String link) {
        try {
            var address = new URI(link);
            return address.getHost() != null
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).findFirst();
    }

    private static Problem says(Check check, String language, String words) {
        var shown = words.length() > LONGEST_SHOWN ? ReadableText.beginning(words, LONGEST_SHOWN) + "…" : words;
        return new Problem(check, language, "Says: " + shown, shown);
    }

    /** What is wrong, in which language, with the words that it is about. */
    record Problem(
            Check check,
            String language,
            String detail,
            @Nullable String quote) {}
}
