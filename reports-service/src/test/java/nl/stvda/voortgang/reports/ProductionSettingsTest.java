package nl.stvda.voortgang.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the settings of this service are where nobody says which profile. */
class ProductionSettingsTest {

    private static final String STATE_SECRET = "quarkus.oidc.pages.authentication.state-secret";

    private static SmallRyeConfig production(Map<String, String> environment) throws IOException {
        var file = Path.of("src", "main", "resources", "application.properties");
        return new SmallRyeConfigBuilder()
                .withProfile("prod")
                .addDefaultInterceptors()
                .withSources(
                        new PropertiesConfigSource(file.toUri().toURL(), 100),
                        new PropertiesConfigSource(environment, "environment", 200))
                .build();
    }

    @Test
    void sendCookiesOverHttpsOnly() throws IOException {
        var settings = production(Map.of());

        assertThat(settings.getValue("quarkus.oidc.pages.authentication.cookie-force-secure", Boolean.class))
                .isTrue();
    }

    /** With whatever profile an installation runs. */
    @ParameterizedTest
    @CsvSource({"https://reports.example.org, true", "HTTPS://reports.example.org, true", "http://localhost:8082,"})
    void sendCookiesOverHttpsOnlyWhereTheAddressIs(String address, @Nullable Boolean secure) {
        var settings = new SmallRyeConfigBuilder()
                .withProfile("staging")
                .addDefaultInterceptors()
                .addDiscoveredSources()
                .withSources(new PropertiesConfigSource(Map.of("voortgang.public-url", address), "environment", 300))
                .build();

        assertThat(settings.getOptionalValue("quarkus.oidc.pages.authentication.cookie-force-secure", Boolean.class))
                .isEqualTo(Optional.ofNullable(secure));
    }

    @Test
    void needASecretThatAllInstancesShare() throws IOException {
        var without = production(Map.of());
        var with = production(Map.of("voortgang.sign-in.state-secret", "given"));

        assertThat(with.getConfigValue(STATE_SECRET).getValue()).isEqualTo("given");
        assertThatThrownBy(() -> without.getValue(STATE_SECRET, String.class)).hasMessageContaining("state-secret");
    }
}
