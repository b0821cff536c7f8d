package nl.stvda.voortgang.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.stvda.voortgang.local.Ports.Port;
import nl.stvda.voortgang.local.component.Part;
import org.junit.jupiter.api.Test;

class UpOptionsTest {

    @Test
    void startsEverythingInTheUsualPlaceWhenNothingIsSaid() {
        var options = UpOptions.parse();

        assertThat(options.data()).isEmpty();
        assertThat(options.fresh()).isFalse();
        assertThat(options.without()).isEmpty();
        assertThat(options.ports().of(Port.KEYCLOAK)).isEqualTo(8080);
    }

    @Test
    void understandsEveryOption() {
        var options = UpOptions.parse(
                "--data",
                "there",
                "--council",
                "finland.json",
                "--fresh",
                "--no-demo",
                "--port",
                "smtp=2525",
                "--without",
                "reports-service");

        assertThat(options.data()).contains(Path.of("there"));
        assertThat(options.council()).contains(Path.of("finland.json"));
        assertThat(options.fresh()).isTrue();
        assertThat(options.without()).containsExactlyInAnyOrder(Part.DEMO, Part.REPORTS_SERVICE);
        assertThat(options.ports().of(Port.SMTP)).isEqualTo(2525);
    }

    @Test
    void saysWhatIsWrongAndWhatIsPossible() {
        assertThatThrownBy(() -> UpOptions.parse("--frehs"))
                .hasMessageContainingAll("unknown option --frehs", "usage: deploy/up");
        assertThatThrownBy(() -> UpOptions.parse("--data")).hasMessageContaining("--data wants a value");
        assertThatThrownBy(() -> UpOptions.parse("--without", "redis"))
                .hasMessageContainingAll("there is no part redis", "reports-service");
    }
}
