package nl.stvda.voortgang.conventions.startup;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Ends the service in production when the realm that it trusts has people with passwords that stand in the public
 * sources. The realm shows that by a scope in its discovery document. While Keycloak is away nothing is refused: without
 * its keys no token is accepted either.
 */
@Startup
@ApplicationScoped
class DemoRealmGuard {

    private static final Logger LOG = Logger.getLogger(DemoRealmGuard.class);
    private static final String MARK = "\"demo-only\"";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Config config;

    /** Null where nothing has to be watched. */
    private @Nullable Thread watch;

    DemoRealmGuard(Config config) {
        this.config = config;
    }

    @PostConstruct
    void begin() {
        if (ConfigUtils.getProfiles().contains(LaunchMode.NORMAL.getDefaultProfile())) {
            config.getOptionalValue("quarkus.oidc.auth-server-url", String.class)
                    .ifPresent(realm -> watch = Thread.ofVirtual()
                            .name("demo-realm-guard")
                            .start(() -> refuseDemoRealm(realm, PAUSE, DemoRealmGuard::end)));
        }
    }

    @PreDestroy
    void stop() {
        if (watch != null) {
            watch.interrupt();
        }
    }

    /** Asks until there is an answer. */
    static void refuseDemoRealm(String realm, Duration pause, Runnable refusal) {
        var question = HttpRequest.newBuilder(URI.create(realm + "/.well-known/openid-configuration"))
                .timeout(PATIENCE)
                .build();
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    var answer = client.send(question, BodyHandlers.ofString());
                    if (answer.statusCode() == 200) {
                        if (answer.body().contains(MARK)) {
                            LOG.fatalf("The realm holds the demo's people and passwords: realm=%s", realm);
                            refusal.run();
                        }
                        return;
                    }
                } catch (IOException away) {
                    LOG.debugf("No answer yet: realm=%s", realm);
                }
                Thread.sleep(pause);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void end() {
        Quarkus.asyncExit(1);
    }
}
