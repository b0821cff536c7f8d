package nl.stvda.voortgang.conventions.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/**
 * The languages of this installation.
 *
 * @param tags of the languages of texts (BCP 47), the preferred one first
 * @param delivery the language in which reports are delivered to Europe
 * @param pages the language of pages where a visitor asks for none that they have words in
 */
public record Languages(List<String> tags, String delivery, String pages) {

    /** Far more than a council has; each one is a column of a table and a line of what is searched. */
    private static final int MOST = 12;

    public Languages {
        tags = List.copyOf(tags);
        var mistakes = mistakes(tags, delivery, pages);
        if (!mistakes.isEmpty()) {
            throw new IllegalArgumentException(
                    "The settings voortgang.languages.* are wrong. " + String.join(" ", mistakes));
        }
    }

    static Languages of(LanguagesConfig config) {
        return new Languages(config.tags(), config.delivery(), config.pages());
    }

    /** For people. */
    public String listed() {
        return String.join(", ", tags);
    }

    private static List<String> mistakes(List<String> tags, String delivery, String pages) {
        var mistakes = new ArrayList<String>();
        if (tags.isEmpty() || tags.size() > MOST) {
            mistakes.add("tags: give 1 to %d languages.".formatted(MOST));
        }
        var seen = new HashSet<String>();
        for (var tag : tags) {
            var canonical = canonical(tag);
            if (!tag.equals(canonical)) {
                mistakes.add(
                        canonical.isEmpty()
                                ? "tags: %s is not a language tag of BCP 47.".formatted(tag)
                                : "tags: write %s as %s.".formatted(tag, canonical));
            } else if (!seen.add(tag)) {
                mistakes.add("tags: give %s once.".formatted(tag));
            }
        }
        if (!tags.contains(delivery)) {
            mistakes.add("delivery: %s is not one of the tags.".formatted(delivery));
        }
        if (canonical(pages).isEmpty()) {
            mistakes.add("pages: %s is not a language tag of BCP 47.".formatted(pages));
        }
        return mistakes;
    }

    /** The tag as it should be written; empty where it is none. */
    private static String canonical(String tag) {
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            return locale.getLanguage().isEmpty() ? "" : locale.toLanguageTag();
        } catch (IllformedLocaleException malformed) {
            return "";
        }
    }
}
