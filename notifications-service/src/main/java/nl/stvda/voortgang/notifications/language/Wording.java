package nl.stvda.voortgang.notifications.language;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.conventions.language.WordedLanguages;

/** The languages that alerts and mails have words in. */
@ApplicationScoped
public class Wording {

    private final List<Language> languages;

    Wording(Languages installed) {
        languages = WordedLanguages.of(installed, "alert", "delivery", "mail");
    }

    /** The first one is that of the subject of a mail. */
    public List<Language> languages() {
        return languages;
    }

    /** Says it in each of them. */
    public LocalizedText inEach(Function<Language, String> words) {
        return LocalizedText.inEach(
                languages.stream().map(Language::tag).toList(), tag -> words.apply(new Language(tag)));
    }

    /** A text in this language, else in the first one that it is in; empty where it was never said. */
    public static String shown(LocalizedText text, Language reader) {
        return text.in(reader).map(Text::value).orElse("");
    }
}
