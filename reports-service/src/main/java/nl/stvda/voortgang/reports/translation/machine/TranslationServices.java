package nl.stvda.voortgang.reports.translation.machine;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Connects the translation service that is configured, and refuses to start with an address that is not safe. */
@Startup
@ApplicationScoped
class TranslationServices {

    private static final Logger LOG = Logger.getLogger(TranslationServices.class);

    private final @Nullable LibreTranslate connected;

    TranslationServices(TranslationServiceConfig config, Clock clock) {
        connected = config.url()
                .map(TranslationServices::safe)
                .map(url -> new LibreTranslate(url, config, clock))
                .orElse(null);
        config.url().ifPresent(url -> LOG.infof("Translation service is connected: host=%s", url.getHost()));
    }

    @Produces
    @Singleton
    TranslationService service() {
        return connected == null ? new NoTranslationService() : connected;
    }

    @PreDestroy
    void close() {
        if (connected != null) {
            connected.close();
        }
    }

    /** Texts of members and a key travel there: never in the clear, and never to an address that hides more than a host. */
    static URI safe(URI url) {
        var scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        var isPlain = url.getHost() != null
                && url.getUserInfo() == null
                && url.getRawQuery() == null
                && url.getRawFragment() == null;
        if (!isPlain || !(scheme.equals("https") || (scheme.equals("http") && isThisMachine(url.getHost())))) {
            throw new IllegalStateException(
                    "voortgang.translation-service.url has to be an address with https, or with http on this machine,"
                            + " without a name, a query or a fragment in it.");
        }
        return url;
    }

    /** By its name, not by what a name server makes of it. */
    private static boolean isThisMachine(String host) {
        return host.equalsIgnoreCase("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }
}
