package nl.stvda.voortgang.notifications.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a mail did not arrive, in the words of messages/delivery_*.properties. */
@MessageBundle("delivery")
public interface DeliveryMessages {

    @Message
    String unreachable();

    @Message
    String noAnswer();

    @Message
    String notSignedIn(String reply);

    @Message
    String refusedForNow(String reply);

    @Message
    String refused(String reply);

    @Message
    String unexpected();
}
