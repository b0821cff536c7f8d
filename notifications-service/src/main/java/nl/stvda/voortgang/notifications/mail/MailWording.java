package nl.stvda.voortgang.notifications.mail;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.text.NumberFormat;
import java.util.Locale;

/** The words and numbers of mails in one language. */
record MailWording(Locale locale, MailMessages say) {

    static MailWording in(Locale locale) {
        return new MailWording(
                locale, MessageBundles.get(MailMessages.class, Localized.Literal.of(locale.toLanguageTag())));
    }

    String language() {
        return locale.toLanguageTag();
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }
}
