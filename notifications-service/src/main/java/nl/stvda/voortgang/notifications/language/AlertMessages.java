package nl.stvda.voortgang.notifications.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What alerts say, in the words of messages/alert_*.properties. */
@MessageBundle("alert")
public interface AlertMessages {

    @Message
    String submitted(String organisation);

    @Message
    String changed(String organisation);

    @Message
    String changedSinceAccepted(String organisation);

    @Message
    String withdrawn(String organisation);

    @Message
    String messagePosted(String organisation);

    @Message
    String resembles(String organisation);

    @Message
    String jointWith(String headline, String organisations);

    @Message
    String declared(String organisation, String note);

    @Message
    String nothingChanged(String day);

    @Message
    String deliveryProblem(String consumer, String topic, String place, String cause);

    @Message
    String mailUndeliverable(String recipient, int attempts, String reason);

    @Message
    String several(String organisation, String counts);

    @Message
    String oneSubmitted();

    @Message
    String manySubmitted(String number);

    @Message
    String oneChanged();

    @Message
    String manyChanged(String number);

    @Message
    String oneChangedSinceAccepted();

    @Message
    String manyChangedSinceAccepted(String number);

    @Message
    String oneWithdrawn();

    @Message
    String manyWithdrawn(String number);

    @Message
    String oneMessage();

    @Message
    String manyMessages(String number);

    @Message
    String oneResemblance();

    @Message
    String manyResemblances(String number);

    @Message
    String oneDeclaration();

    @Message
    String manyDeclarations(String number);

    @Message
    String oneProblem();

    @Message
    String manyProblems(String number);
}
