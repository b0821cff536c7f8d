package nl.stvda.voortgang.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.stvda.voortgang.local.component.Part;
import nl.stvda.voortgang.local.component.PlatformFailure;

/** Which part listens where; always on the loopback address. */
public final class Ports {

    /** A port that the platform uses, its usual number and whose it is. */
    public enum Port {
        KEYCLOAK(8080, Part.KEYCLOAK),
        INITIATIVES(8081, Part.INITIATIVES_SERVICE),
        REPORTS(8082, Part.REPORTS_SERVICE),
        NOTIFICATIONS(8083, Part.NOTIFICATIONS_SERVICE),
        INITIATIVES_MANAGEMENT(9081, Part.INITIATIVES_SERVICE),
        REPORTS_MANAGEMENT(9082, Part.REPORTS_SERVICE),
        NOTIFICATIONS_MANAGEMENT(9083, Part.NOTIFICATIONS_SERVICE),
        CONNECT(8084, Part.CONNECT),
        MAIL_WEB(8025, Part.MAIL),
        SMTP(1025, Part.MAIL),
        POSTGRESQL(15432, Part.POSTGRESQL),
        KAFKA(19092, Part.KAFKA),
        KAFKA_CONTROLLER(19093, Part.KAFKA);

        private final int standard;
        private final Part part;

        Port(int standard, Part part) {
            this.standard = standard;
            this.part = part;
        }

        /** The name in the option {@code --port NAME=NUMBER}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Map<Port, Integer> numbers;

    private Ports(Map<Port, Integer> numbers) {
        this.numbers = numbers;
    }

    public static Ports standard() {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            numbers.put(port, port.standard);
        }
        return new Ports(numbers);
    }

    /** Ports that nobody uses now: for tests, so that they can run beside a platform and each other. */
    public static Ports free() {
        var sockets = new ArrayList<ServerSocket>();
        try {
            var numbers = new EnumMap<Port, Integer>(Port.class);
            for (var port : Port.values()) {
                // all are held until all are chosen, or the system would hand out the same one twice
                var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                sockets.add(socket);
                numbers.put(port, socket.getLocalPort());
            }
            for (var socket : sockets) {
                socket.close();
            }
            return new Ports(numbers);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Ports with(Port port, int number) {
        var changed = new EnumMap<>(numbers);
        changed.put(port, number);
        return new Ports(changed);
    }

    /** From the {@code NAME=NUMBER} of the command line. */
    Ports with(String assignment) {
        for (var port : Port.values()) {
            var prefix = port.label() + "=";
            if (assignment.startsWith(prefix)) {
                return with(port, number(assignment, assignment.substring(prefix.length())));
            }
        }
        throw new PlatformFailure("--port %s: write NAME=NUMBER, NAME one of %s"
                .formatted(
                        assignment,
                        String.join(
                                ", ", numbers.keySet().stream().map(Port::label).toList())));
    }

    private static int number(String assignment, String digits) {
        if (digits.matches("[0-9]{1,5}") && Integer.parseInt(digits) > 0 && Integer.parseInt(digits) <= 0xFFFF) {
            return Integer.parseInt(digits);
        }
        throw new PlatformFailure("--port %s: a port is a number from 1 to 65535".formatted(assignment));
    }

    public int of(Port port) {
        return numbers.getOrDefault(port, port.standard);
    }

    String url(Port port) {
        return "http://localhost:%d".formatted(of(port));
    }

    /** Names every port that cannot be used by those of {@code parts} that need it. */
    List<String> taken(Collection<Part> parts) {
        return numbers.entrySet().stream()
                .filter(entry -> parts.contains(entry.getKey().part))
                .filter(entry -> !isFree(entry.getValue()))
                .map(entry -> "port %d for %s is taken (choose another with --port %s=NUMBER)"
                        .formatted(
                                entry.getValue(),
                                entry.getKey().part.label(),
                                entry.getKey().label()))
                .toList();
    }

    private static boolean isFree(int number) {
        try (var _ = new ServerSocket(number, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
