package nl.stvda.voortgang.notifications.delivery;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;
import java.util.Objects;
import nl.stvda.voortgang.notifications.language.Text;

/** Says why a mail did not arrive. */
final class DeliveryWording {

    private DeliveryWording() {}

    static Text of(Failure failure) {
        return Text.inBoth(locale -> in(locale, failure));
    }

    private static String in(Locale locale, Failure failure) {
        var say = MessageBundles.get(DeliveryMessages.class, Localized.Literal.of(locale.toLanguageTag()));
        var reply = Objects.requireNonNullElse(failure.reply(), "-");
        return switch (failure.kind()) {
            case UNREACHABLE -> say.unreachable();
            case NO_ANSWER -> say.noAnswer();
            case NOT_SIGNED_IN -> say.notSignedIn(reply);
            case REFUSED_FOR_NOW -> say.refusedForNow(reply);
            case REFUSED -> say.refused(reply);
            case UNEXPECTED -> say.unexpected();
        };
    }
}
