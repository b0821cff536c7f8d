package nl.stvda.voortgang.conventions.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoCredentialsGuardTest {

    private static SmallRyeConfig config(Map<String, String> values, String... profiles) {
        var builder = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(values, "test"))
                .addDefaultInterceptors();
        for (var profile : profiles) {
            builder.withProfile(profile);
        }
        return builder.build();
    }

    @Test
    void findsEveryDemoCredential() {
        var config = config(Map.of(
                "quarkus.datasource.password", "demo-only-initiatives",
                "quarkus.oidc.credentials.secret", "prefix demo-only-x",
                "quarkus.http.port", "8081",
                "empty", ""));

        assertThat(DemoCredentialsGuard.demoKeys(config))
                .containsExactly("quarkus.datasource.password", "quarkus.oidc.credentials.secret");
    }

    @Test
    void ignoresWhatIsInForceElsewhere() {
        var config = config(Map.of("%local.password", "demo-only-x"), "prod");

        assertThat(DemoCredentialsGuard.demoKeys(config)).isEmpty();
    }

    @Test
    void seesWhatIsInForceHere() {
        var config = config(Map.of("%prod.password", "demo-only-x"), "prod");

        assertThat(DemoCredentialsGuard.demoKeys(config)).containsExactly("password");
    }

    @Test
    void survivesAValueThatCannotBeExpanded() {
        var config = config(Map.of("broken", "${missing.value}", "password", "${secret}", "secret", "demo-only-x"));

        assertThat(DemoCredentialsGuard.demoKeys(config)).containsExactly("password", "secret");
    }
}
