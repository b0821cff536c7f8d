package nl.stvda.voortgang.reports.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.LocalizedText;

/** What must be done by a date, in those languages of the installation that there are words in. */
@ApplicationScoped
class DateLabels {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Languages languages;

    DateLabels(Languages languages) {
        this.languages = languages;
    }

    /** In each language the code itself, where there are words in none. */
    LocalizedText of(String kind) {
        var labels = new LinkedHashMap<String, String>();
        for (var tag : languages.tags()) {
            try {
                labels.put(tag, words(tag).getString(kind));
            } catch (MissingResourceException noWords) {
                // another language says it, or the code does
            }
        }
        return labels.isEmpty() ? LocalizedText.inEach(languages.tags(), tag -> kind) : new LocalizedText(labels);
    }

    private static ResourceBundle words(String tag) {
        return ResourceBundle.getBundle(
                "messages.calendar",
                Locale.forLanguageTag(tag),
                Thread.currentThread().getContextClassLoader(),
                EXACT);
    }
}
