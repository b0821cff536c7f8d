package nl.stvda.voortgang.notifications.delivery;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** To whom mail goes, and how patiently. Public because the validator of nested settings asks for it. */
@ConfigMapping(prefix = "voortgang.mail")
public interface MailConfig {

    /** The address that mail comes from; what follows its @ also ends every Message-ID. */
    @Email String from();

    /** The addresses of the secretariat; each gets a mail of its own, so that one bad address holds up no other. */
    @NotEmpty List<String> secretariat();

    /** How long after the first failed attempt the second one is made; each next wait is twice as long. */
    Duration firstDelay();

    /** No wait is longer. */
    Duration longestDelay();

    /** After so many attempts a mail is given up, and an alert says so. */
    @Min(1) int mostAttempts();

    /** How long the mail server may take for one answer. */
    Duration sendTimeout();

    /** How often each instance looks for mail that is due; mail queued here is sent at once. */
    Duration pollingInterval();

    /** How many mails one instance sends at the same time. */
    @Positive int threads();

    /** Another instance takes over after four of these without a sign of life. */
    Duration heartbeat();

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
