package nl.stvda.voortgang.notifications.alert;

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
    String deliveryProblem(String consumer, String topic, String place, String cause);

    @Message
    String mailUndeliverable(String recipient, int attempts, String reason);

    @Message
    String subject(String headline, String title);

    @Message
    String labelOrganisation();

    @Message
    String labelInitiative();

    @Message
    String labelRevision();

    @Message
    String labelMoment();

    @Message
    String labelCandidate();

    @Message
    String candidate(String title, String organisation, long percent);

    @Message
    String open();

    @Message
    String reason();
}
