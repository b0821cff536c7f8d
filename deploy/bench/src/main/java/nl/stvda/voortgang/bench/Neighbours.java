package nl.stvda.voortgang.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import nl.stvda.voortgang.local.Platform;
import nl.stvda.voortgang.local.Ports;
import nl.stvda.voortgang.local.component.Part;

/** What a partner who keeps to the rules notices of one who does not: with the limits as they are, and without any. */
final class Neighbours {

    private static final int PER_SECOND = 20;
    private static final int STORM_CONNECTIONS = 32;
    private static final Duration WARM_UP = Duration.ofSeconds(45);
    /** Short, and in turns, so that whatever else the machine does meets both alike. */
    private static final Duration TURN = Duration.ofSeconds(15);

    private static final int TURNS = 4;
    private static final String UNLIMITED = "1000000";

    private Neighbours() {}

    static void measure() throws IOException, InterruptedException {
        print("%n| a polite partner, %d posts a second | posts | p50 ms | p99 ms |%n|---|---:|---:|---:|", PER_SECOND);
        measure("limits as they are", platform());
        measure(
                "without limits",
                platform()
                        .setting("VOORTGANG_LIMIT_PER_SECOND", UNLIMITED)
                        .setting("VOORTGANG_LIMIT_BURST", UNLIMITED)
                        .setting("VOORTGANG_LIMIT_CONCURRENT", UNLIMITED));
    }

    /** Without those who only listen. */
    private static Platform.Builder platform() {
        return Platform.builder()
                .ports(Ports.free())
                .dataDirectory(
                        Path.of("deploy", "bench", "target", "neighbours").toAbsolutePath())
                .fresh()
                .only(Part.POSTGRESQL, Part.KEYCLOAK, Part.INITIATIVES_SERVICE);
    }

    private static void measure(String conditions, Platform.Builder builder) throws IOException, InterruptedException {
        try (var platform = builder.start()) {
            var tokens = new Tokens(platform.realmUrl());
            var polite = new PolitePartner(platform.initiativesUrl(), tokens, "vno-ncw");
            try (var storm = new Storm(platform.initiativesUrl(), tokens, "fnv", STORM_CONNECTIONS)) {
                storm.blow();
                polite.measure(PER_SECOND, WARM_UP);
                storm.end();
                var alone = polite.measure(PER_SECOND, TURN);
                storm.blow();
                var beside = polite.measure(PER_SECOND, TURN);
                var weather = storm.end();
                for (var turn = 1; turn < TURNS; turn++) {
                    alone = alone.plus(polite.measure(PER_SECOND, TURN));
                    storm.blow();
                    beside = beside.plus(polite.measure(PER_SECOND, TURN));
                    weather = storm.end();
                }
                print(conditions, alone, beside, weather);
            }
        }
    }

    private static void print(String conditions, Measurement alone, Measurement beside, Storm.Weather weather) {
        print("| %s: alone | %d | %.1f | %.1f |", conditions, alone.done(), alone.medianMillis(), alone.tailMillis());
        print(
                "| %s: beside %d connections that repeat without a pause (%.0f posts, %.0f refusals a second) "
                        + "| %d | %.1f | %.1f |",
                conditions,
                STORM_CONNECTIONS,
                weather.postsPerSecond(),
                weather.refusalsPerSecond(),
                beside.done(),
                beside.medianMillis(),
                beside.tailMillis());
        print(
                "| %s: ratio | | %.2f | %.2f |",
                conditions, beside.medianMillis() / alone.medianMillis(), beside.tailMillis() / alone.tailMillis());
    }

    @SuppressWarnings("AnnotateFormatMethod") // every format is a literal of this class
    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
