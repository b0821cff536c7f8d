package nl.stvda.voortgang.conventions.language;

import java.util.Locale;

/**
 * A language.
 *
 * @param tag of BCP 47
 */
public record Language(String tag) {

    private static final String ENGLISH = "en";

    /** How it writes words, numbers and dates: in English that names no country, as in Europe. */
    public Locale locale() {
        return tag.equals(ENGLISH) ? Locale.UK : Locale.forLanguageTag(tag);
    }

    /** What it is called in that language. */
    public String nameIn(Language reader) {
        var itself = Locale.forLanguageTag(tag);
        return itself.getDisplayName(reader.locale());
    }

    /** What its speakers call it, to stand on its own. */
    public String name() {
        var name = nameIn(this);
        return name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
    }
}
