package nl.stvda.voortgang.notifications.mail;

import java.time.Instant;

/** Whether a mail may go now. */
sealed interface MailTurn {

    /** It goes as it is here. */
    record Go(OutgoingMail mail) implements MailTurn {}

    /** Another mail went too lately. */
    record Wait(Instant until) implements MailTurn {}
}
