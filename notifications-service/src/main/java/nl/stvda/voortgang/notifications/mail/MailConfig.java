package nl.stvda.voortgang.notifications.mail;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Email;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMin;

/** How mail leaves. Public because the validator of nested settings asks for it. */
@ConfigMapping(prefix = "voortgang.mail")
public interface MailConfig {

    /** The address that mail comes from; what follows its @ also ends every Message-ID. */
    @Email String from();

    /** At most one mail about an organisation goes to an address in this time; what comes meanwhile goes together. */
    @DurationMin(seconds = 1)
    Duration interval();

    /** How long the mail server may take for one answer. */
    Duration sendTimeout();

    /** The address of the dashboard as people know it, without a slash at the end. */
    URI dashboardUrl();

    /** The zone in which mails tell times. */
    ZoneId zone();

    Server server();

    /** The server that takes our mail. */
    interface Server {

        String host();

        int port();

        /** Whether the connection must be encrypted by STARTTLS; mail names people, so only a local server goes without. */
        Encryption encryption();

        /** Absent when the server asks nobody to sign in. */
        Optional<String> username();

        Optional<String> password();
    }

    /** How the connection to the mail server is protected. */
    enum Encryption {
        REQUIRED,
        NONE
    }
}
