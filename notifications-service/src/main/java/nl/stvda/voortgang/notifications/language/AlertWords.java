package nl.stvda.voortgang.notifications.language;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.stvda.voortgang.conventions.language.Language;

/** Finds the words of alerts in a language. A bundle of messages has no place for this: each of its methods is a message. */
public final class AlertWords {

    private AlertWords() {}

    public static AlertMessages in(Language language) {
        return MessageBundles.get(AlertMessages.class, Localized.Literal.of(language.tag()));
    }
}
