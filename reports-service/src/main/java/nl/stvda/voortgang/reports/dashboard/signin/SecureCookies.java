package nl.stvda.voortgang.reports.dashboard.signin;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Lets browsers send cookies over https only, where the public address is https. This service itself sees plain http
 * behind a proxy, so what it sees cannot decide. A setting that an operator gives wins.
 */
public final class SecureCookies implements ConfigSourceFactory {

    private static final String ADDRESS = "voortgang.public-url";
    private static final String KEY = "quarkus.oidc.pages.authentication.cookie-force-secure";

    /** Above the settings of the application, below the environment. */
    private static final int ORDINAL = 260;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var address = context.getValue(ADDRESS).getValue();
        return address != null && address.toLowerCase(Locale.ROOT).startsWith("https:")
                ? List.of(new PropertiesConfigSource(Map.of(KEY, "true"), "secure cookies", ORDINAL))
                : List.of();
    }
}
