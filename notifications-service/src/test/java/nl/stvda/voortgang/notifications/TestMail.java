package nl.stvda.voortgang.notifications;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real SMTP server that the tests can look into, stop and start. */
public final class TestMail implements QuarkusTestResourceLifecycleManager {

    private @Nullable GreenMail server;

    @Override
    public Map<String, String> start() {
        var anyPort = new GreenMail(ServerSetup.SMTP.dynamicPort());
        anyPort.start();
        var port = anyPort.getSmtp().getPort();
        anyPort.stop();
        // the same port each time, so that it can go away and come back
        var started = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        started.start();
        server = started;
        return Map.of("quarkus.mailer.host", "localhost", "quarkus.mailer.port", String.valueOf(port));
    }

    @Override
    public void inject(TestInjector injector) {
        if (server != null) {
            injector.injectIntoFields(server, new TestInjector.MatchesType(GreenMail.class));
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }
}
