package nl.stvda.voortgang.notifications.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.stvda.voortgang.notifications.delivery.AttemptResult;
import nl.stvda.voortgang.notifications.delivery.Channel;

/** Makes the attempts of deliveries by mail. */
@ApplicationScoped
class MailChannel implements Channel {

    static final String CODE = "mail";

    private final Mails mails;
    private final MailSender sender;

    MailChannel(Mails mails, MailSender sender) {
        this.mails = mails;
        this.sender = sender;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public AttemptResult attempt(UUID delivery, String recipient) {
        return switch (mails.begin(delivery, recipient)) {
            case MailTurn.Wait(var until) -> new AttemptResult.NotYet(until);
            case MailTurn.Go(var mail) ->
                sender.send(mail).<AttemptResult>map(AttemptResult.Failed::new).orElseGet(AttemptResult.Taken::new);
        };
    }
}
