package nl.stvda.voortgang.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.EnumSet;
import nl.stvda.voortgang.local.Ports.Port;
import nl.stvda.voortgang.local.component.Part;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void namesEveryTakenPortWithItsPartAndItsOption() throws IOException {
        try (var one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var two = new ServerSocket(0)) {
            var ports = Ports.free().with(Port.KEYCLOAK, one.getLocalPort()).with(Port.SMTP, two.getLocalPort());

            var taken = ports.taken(EnumSet.allOf(Part.class));

            assertThat(taken)
                    .containsExactly(
                            "port %d for keycloak is taken (choose another with --port keycloak=NUMBER)"
                                    .formatted(one.getLocalPort()),
                            "port %d for mail is taken (choose another with --port smtp=NUMBER)"
                                    .formatted(two.getLocalPort()));
        }
    }

    @Test
    void doesNotMindATakenPortOfAPartThatIsLeftOut() throws IOException {
        try (var one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = Ports.free().with(Port.KEYCLOAK, one.getLocalPort());

            assertThat(ports.taken(EnumSet.of(Part.KAFKA))).isEmpty();
        }
    }

    @Test
    void findsADifferentFreePortForEverything() {
        var ports = Ports.free();

        assertThat(Arrays.stream(Port.values()).map(ports::of)).doesNotHaveDuplicates();
    }

    @Test
    void takesAnotherNumberFromTheCommandLine() {
        assertThat(Ports.standard().with("kafka-controller=29093").of(Port.KAFKA_CONTROLLER))
                .isEqualTo(29093);
    }

    @Test
    void saysWhatIsWrongWithAnAssignment() {
        var ports = Ports.standard();

        assertThatThrownBy(() -> ports.with("web=8080")).hasMessageContaining("NAME one of keycloak, initiatives");
        assertThatThrownBy(() -> ports.with("kafka=many")).hasMessageContaining("a number from 1 to 65535");
        assertThatThrownBy(() -> ports.with("kafka=65536")).hasMessageContaining("a number from 1 to 65535");
    }
}
