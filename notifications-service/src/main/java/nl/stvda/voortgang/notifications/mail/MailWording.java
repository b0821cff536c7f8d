package nl.stvda.voortgang.notifications.mail;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.text.NumberFormat;
import nl.stvda.voortgang.conventions.language.Language;

/** The words and numbers of mails in one language. */
record MailWording(Language language, MailMessages say) {

    static MailWording in(Language language) {
        return new MailWording(language, MessageBundles.get(MailMessages.class, Localized.Literal.of(language.tag())));
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }
}
