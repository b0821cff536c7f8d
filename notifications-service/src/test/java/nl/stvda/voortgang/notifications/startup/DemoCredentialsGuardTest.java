package nl.stvda.voortgang.notifications.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoCredentialsGuardTest {

    private static final int ORDINAL = 100;

    @Test
    void namesTheSettingsThatHoldDemoCredentials() {
        var config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(
                        Map.of(
                                "quarkus.datasource.password", "demo-only-notifications",
                                "quarkus.mailer.password", "a-real-secret",
                                "%local.quarkus.oidc.credentials.secret", "demo-only-other-profile"),
                        "test",
                        ORDINAL))
                .build();

        assertThat(DemoCredentialsGuard.demoKeys(config)).containsExactly("quarkus.datasource.password");
    }
}
