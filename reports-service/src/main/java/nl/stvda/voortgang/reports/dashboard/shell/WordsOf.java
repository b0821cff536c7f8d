package nl.stvda.voortgang.reports.dashboard.shell;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.stvda.voortgang.conventions.language.Language;

/** The words of a bundle where no template is at hand, such as in what is told on the next page. */
public final class WordsOf {

    private WordsOf() {}

    public static <T> T the(Class<T> bundle, Language language) {
        return MessageBundles.get(bundle, Localized.Literal.of(language.tag()));
    }
}
