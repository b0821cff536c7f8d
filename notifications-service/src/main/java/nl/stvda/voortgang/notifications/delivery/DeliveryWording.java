package nl.stvda.voortgang.notifications.delivery;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.notifications.language.Wording;

/** Says why a mail did not arrive. */
@ApplicationScoped
class DeliveryWording {

    private final Wording wording;

    DeliveryWording(Wording wording) {
        this.wording = wording;
    }

    LocalizedText of(Failure failure) {
        return wording.inEach(language -> in(language, failure));
    }

    private static String in(Language language, Failure failure) {
        var say = MessageBundles.get(DeliveryMessages.class, Localized.Literal.of(language.tag()));
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
