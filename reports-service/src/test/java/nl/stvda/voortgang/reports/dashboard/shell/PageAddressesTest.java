package nl.stvda.voortgang.reports.dashboard.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressesTest {

    private static final Path SETTINGS = Path.of("src", "main", "resources", "application.properties");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/initiatives", "/v1x", "/questions", "/themes", "/rounds/a/texts/b", "/sign-in"})
    void areAllAddressesOfPeople(String path) {
        assertThat(PageAddresses.isPage(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1", "/v1/rounds", "/q/swagger", "/webjars/a.css", "/theme/icon.svg", "/problems/stale"})
    void areNotThoseOfPrograms(String path) {
        assertThat(PageAddresses.isPage(path)).isFalse();
    }

    @Test
    void areThoseThatTheSettingsProtect() throws IOException {
        var settings = new Properties();
        try (var file = Files.newBufferedReader(SETTINGS)) {
            settings.load(file);
        }

        var open = Stream.of(settings.getProperty("quarkus.http.auth.permission.others.paths")
                        .split(","))
                .map(path -> path.replace("/*", "/x"));

        assertThat(open).hasSize(5).noneMatch(PageAddresses::isPage);
        assertThat(settings.getProperty("quarkus.http.auth.permission.pages.paths"))
                .isEqualTo("/*");
    }
}
