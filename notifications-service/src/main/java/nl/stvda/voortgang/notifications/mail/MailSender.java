package nl.stvda.voortgang.notifications.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import nl.stvda.voortgang.notifications.delivery.Failure;
import org.jboss.logging.Logger;

/**
 * Hands one mail to the mail server, on a connection of its own and with a limit on every wait. SMTP cannot promise
 * exactly once: when the connection breaks after the server took the mail and before we know it, the mail is sent again.
 * Both copies carry the same Message-ID, made from the delivery's id, so that a receiver can tell.
 */
@ApplicationScoped
class MailSender {

    private static final Logger LOG = Logger.getLogger(MailSender.class);

    private final MailConfig config;
    private final Clock clock;
    private final Session session;

    MailSender(MailConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        session = Session.getInstance(settings(config));
    }

    /** Empty when the mail server took the mail. */
    Optional<Failure> send(OutgoingMail outgoing) {
        try {
            hand(compose(outgoing));
            LOG.infof("Mail sent: delivery=%s", outgoing.delivery());
            return Optional.empty();
        } catch (MessagingException exception) {
            var failure = SmtpFailure.of(exception);
            if (failure.kind() == Failure.Kind.UNEXPECTED) {
                LOG.errorf(exception, "Mail failed: delivery=%s", outgoing.delivery());
            } else {
                LOG.warnf("Mail failed: delivery=%s cause=%s", outgoing.delivery(), failure);
            }
            return Optional.of(failure);
        }
    }

    private void hand(MimeMessage message) throws MessagingException {
        var server = config.server();
        try (var transport = session.getTransport("smtp")) {
            transport.connect(
                    server.host(),
                    server.port(),
                    server.username().orElse(null),
                    server.password().orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private MimeMessage compose(OutgoingMail outgoing) throws MessagingException {
        var content = outgoing.content();
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<%s@%s>".formatted(outgoing.delivery(), domain()));
            }
        };
        message.setFrom(new InternetAddress(config.from()));
        message.setRecipient(RecipientType.TO, new InternetAddress(outgoing.recipient()));
        message.setSubject(content.subject(), UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        // asks out-of-office robots not to answer (RFC 3834)
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(
                new MimeMultipart("alternative", part(content.text(), "plain"), part(content.html(), "html")));
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, UTF_8.name(), subtype);
        return part;
    }

    private String domain() {
        return config.from().substring(config.from().lastIndexOf('@') + 1);
    }

    private static Properties settings(MailConfig config) {
        var encrypted = String.valueOf(config.server().encryption() == MailConfig.Encryption.REQUIRED);
        var limit = String.valueOf(config.sendTimeout().toMillis());
        var settings = new Properties();
        settings.setProperty("mail.smtp.starttls.enable", encrypted);
        settings.setProperty("mail.smtp.starttls.required", encrypted);
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty(
                "mail.smtp.auth", String.valueOf(config.server().username().isPresent()));
        settings.setProperty("mail.smtp.connectiontimeout", limit);
        settings.setProperty("mail.smtp.timeout", limit);
        settings.setProperty("mail.smtp.writetimeout", limit);
        return settings;
    }
}
