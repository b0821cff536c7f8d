package nl.stvda.voortgang.conventions.startup;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** Refuses to start in production with a credential that stands in the public sources. */
@Startup
@ApplicationScoped
class DemoCredentialsGuard {

    private static final String DEMO_PREFIX = "demo-only-";

    private final Config config;

    DemoCredentialsGuard(Config config) {
        this.config = config;
    }

    @PostConstruct
    void refuseDemoCredentials() {
        if (ConfigUtils.getProfiles().contains(LaunchMode.NORMAL.getDefaultProfile())) {
            var offending = demoKeys(config);
            if (!offending.isEmpty()) {
                throw new IllegalStateException("These settings hold demo credentials, which production refuses: "
                        + String.join(", ", offending));
            }
        }
    }

    static List<String> demoKeys(Config config) {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                // a key of another profile is not in force here
                .filter(name -> !name.startsWith("%"))
                .filter(name -> config.getOptionalValue(name, String.class)
                        .filter(value -> value.contains(DEMO_PREFIX))
                        .isPresent())
                .sorted()
                .toList();
    }
}
