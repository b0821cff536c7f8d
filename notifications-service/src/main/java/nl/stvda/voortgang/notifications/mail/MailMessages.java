package nl.stvda.voortgang.notifications.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What mails say around the alerts, in the words of messages/mail_*.properties. */
@MessageBundle("mail")
public interface MailMessages {

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

    @Message
    String unlisted(String number);

    @Message
    String openMany();
}
