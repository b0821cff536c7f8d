package nl.stvda.voortgang.initiatives.imports.template;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import nl.stvda.voortgang.conventions.language.Language;
import org.jspecify.annotations.Nullable;

/** The words for people in a template; they stand in messages/template_nl and template_en. */
final class TemplateWords {

    /** The first one is for whoever asks for none of them. */
    private static final List<Locale> KNOWN = List.of(Locale.of("nl"), Locale.ENGLISH);

    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle words;

    private TemplateWords(Locale locale) {
        this.locale = locale;
        words = ResourceBundle.getBundle("messages.template", locale, EXACTLY);
    }

    /** In the language that the header Accept-Language likes best. */
    static TemplateWords preferred(@Nullable String acceptLanguage) {
        return new TemplateWords(best(acceptLanguage));
    }

    private static Locale best(@Nullable String acceptLanguage) {
        try {
            var liked =
                    acceptLanguage == null ? null : Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), KNOWN);
            return liked == null ? KNOWN.getFirst() : liked;
        } catch (IllegalArgumentException unreadable) {
            return KNOWN.getFirst();
        }
    }

    Language language() {
        return new Language(locale.toLanguageTag());
    }

    String of(String key) {
        return words.getString(key);
    }

    /** What a column is for; a text has the same words in each of its languages. */
    String column(String label) {
        try {
            return of("column." + label);
        } catch (MissingResourceException oneForEachLanguage) {
            return of("column." + label.substring(0, label.lastIndexOf('.')));
        }
    }
}
