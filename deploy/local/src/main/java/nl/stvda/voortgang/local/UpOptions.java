package nl.stvda.voortgang.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stvda.voortgang.local.component.Part;
import nl.stvda.voortgang.local.component.PlatformFailure;

/** The options of {@code deploy/up}. */
record UpOptions(
        Optional<Path> data, Optional<Path> council, boolean fresh, Set<Part> without, Ports ports, boolean help) {

    static final String USAGE = """
            usage: deploy/up [--data DIR] [--fresh] [--no-demo] [--council FILE] [--port NAME=NUMBER]... [--without PART]...
              --data DIR          where everything is kept between runs (default: data)
              --fresh             forgets what earlier runs kept
              --no-demo           does not load the demo round
              --council FILE      the council of another country instead of the demo round; give it at every start
              --port NAME=NUMBER  another port, for example keycloak=18080
              --without PART      leaves out a part, for example reports-service""";

    static UpOptions parse(String... arguments) {
        var words = new ArrayDeque<>(List.of(arguments));
        var data = Optional.<Path>empty();
        var council = Optional.<Path>empty();
        var fresh = false;
        var help = false;
        var without = EnumSet.noneOf(Part.class);
        var ports = Ports.standard();
        while (!words.isEmpty()) {
            var option = words.remove();
            switch (option) {
                case "--data" -> data = Optional.of(Path.of(value(option, words)));
                case "--council" -> council = Optional.of(Path.of(value(option, words)));
                case "--fresh" -> fresh = true;
                case "--no-demo" -> without.add(Part.DEMO);
                case "--port" -> ports = ports.with(value(option, words));
                case "--without" -> without.add(Part.of(value(option, words)));
                case "--help", "-h" -> help = true;
                default -> throw new PlatformFailure("unknown option %s%n%s".formatted(option, USAGE));
            }
        }
        return new UpOptions(data, council, fresh, without, ports, help);
    }

    private static String value(String option, ArrayDeque<String> words) {
        return Optional.ofNullable(words.poll())
                .orElseThrow(() -> new PlatformFailure("%s wants a value%n%s".formatted(option, USAGE)));
    }
}
