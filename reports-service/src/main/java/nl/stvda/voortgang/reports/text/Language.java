package nl.stvda.voortgang.reports.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages that everything is written in; Dutch comes first. */
public enum Language {
    @JsonProperty("nl")
    DUTCH("nl", "nl-NL"),
    @JsonProperty("en")
    ENGLISH("en", "en-GB");

    private static final String ANY = "*";

    private final String tag;
    private final Locale locale;

    Language(String tag, String locale) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(locale);
    }

    /** The language that suits the header Accept-Language best (RFC 9110, section 12.5.4); Dutch when none does. */
    public static Language preferred(@Nullable String acceptLanguage) {
        var ranges = ranges(acceptLanguage);
        return ranges.stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> range.getRange().equals(ANY)
                        ? Arrays.stream(values())
                                .filter(language -> ranges.stream().noneMatch(language::isNamedBy))
                        : Arrays.stream(values()).filter(language -> language.isNamedBy(range)))
                .findFirst()
                .orElse(DUTCH);
    }

    /** Heaviest first, and in the order of the header where the weight is the same. */
    private static List<LanguageRange> ranges(@Nullable String acceptLanguage) {
        try {
            return acceptLanguage == null || acceptLanguage.isBlank() ? List.of() : LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }

    /** The language with this tag, if it is one of ours. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    private boolean isNamedBy(LanguageRange range) {
        return range.getRange().equals(tag) || range.getRange().startsWith(tag + "-");
    }

    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    /** What it is called in that language. */
    public String nameIn(Language reader) {
        return locale.getDisplayLanguage(reader.locale);
    }

    public Language other() {
        return this == DUTCH ? ENGLISH : DUTCH;
    }
}
