package nl.stvda.voortgang.local.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.stvda.voortgang.local.component.Component;
import nl.stvda.voortgang.local.component.Part;
import nl.stvda.voortgang.local.component.PlatformFailure;
import org.jspecify.annotations.Nullable;

/** Takes every mail and delivers none; keeps them in memory until it stops. */
public final class MailCatcher implements Component {

    private static final String LOOPBACK = "127.0.0.1";

    private final Path log;
    private final int smtpPort;
    private final int webPort;

    /** Null while it does not run. */
    private @Nullable GreenMail server;
    /** Null while it does not run. */
    private @Nullable MailView view;

    public MailCatcher(Path log, int smtpPort, int webPort) {
        this.log = log;
        this.smtpPort = smtpPort;
        this.webPort = webPort;
    }

    @Override
    public Part part() {
        return Part.MAIL;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public synchronized void start() {
        var started = new GreenMail(new ServerSetup(smtpPort, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        started.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        started.start();
        server = started;
        try {
            view = MailView.start(LOOPBACK, webPort, this);
        } catch (IOException failure) {
            throw new PlatformFailure("its web view did not start: " + failure.getMessage(), failure);
        }
    }

    @Override
    public void awaitReady() {
        // it listens when start returns
    }

    @Override
    public synchronized void stop() {
        if (view != null) {
            view.stop();
            view = null;
        }
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    /** Every mail, in the order in which they came; a mail to two people is there twice, as each of them got it. */
    public synchronized List<Mail> mails() {
        var mails = new ArrayList<Mail>();
        for (var message : messages()) {
            mails.add(Mail.of(mails.size() + 1, message));
        }
        return mails;
    }

    public synchronized void clear() {
        if (server != null) {
            try {
                server.purgeEmailFromAllMailboxes();
            } catch (com.icegreen.greenmail.store.FolderException failure) {
                throw new PlatformFailure("the mails could not be removed", failure);
            }
        }
    }

    private MimeMessage[] messages() {
        return server == null ? new MimeMessage[0] : server.getReceivedMessages();
    }
}
