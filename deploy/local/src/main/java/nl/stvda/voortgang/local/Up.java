package nl.stvda.voortgang.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import nl.stvda.voortgang.local.component.Part;
import nl.stvda.voortgang.local.component.PlatformFailure;
import nl.stvda.voortgang.local.component.Progress;
import nl.stvda.voortgang.local.keycloak.Keycloak;
import nl.stvda.voortgang.local.service.Speed;

/** The command line of {@link Platform}: starts it, says where everything is, and stops it when it is told to. */
final class Up {

    private final PrintStream out;

    private Up(PrintStream out) {
        this.out = out;
    }

    static void main(String... arguments) {
        System.exit(new Up(System.out).run(arguments));
    }

    private int run(String... arguments) {
        try {
            var options = UpOptions.parse(arguments);
            if (options.help()) {
                out.println(UpOptions.USAGE);
                return 0;
            }
            run(options);
            return 0;
        } catch (PlatformFailure failure) {
            failure.getMessage().lines().forEach(line -> out.println("up: " + line));
            return 1;
        }
    }

    private void run(UpOptions options) {
        var begin = System.nanoTime();
        var builder = Platform.builder()
                .ports(options.ports())
                .progress(new Printed(out))
                .speed(Speed.STARTING)
                .makingCaches()
                .without(options.without().toArray(Part[]::new));
        options.data().ifPresent(builder::dataDirectory);
        options.council().ifPresent(builder::council);
        if (options.fresh()) {
            builder.fresh();
        }
        var platform = builder.create();
        // the hook also ends what a start that failed has left
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform), "stop"));
        builder.startAll(platform);
        out.printf(Locale.ROOT, "%nReady after %.1f s.%n", seconds(Duration.ofNanos(System.nanoTime() - begin)));
        out.println(whereEverythingIs(platform));
        platform.awaitEnd();
    }

    private void stop(Platform platform) {
        out.println(
                "Stopping. After the first run of what was built anew, this takes half a minute: it makes the next start quicker.");
        platform.stop();
        out.println("Stopped.");
    }

    private static String whereEverythingIs(Platform platform) {
        return """

                Dashboard        %s
                Initiatives API  %s/v1/initiatives
                Reports API      %s/v1/rounds
                Alerts API       %s/v1/alerts
                Mails            %s
                Keycloak         %s (administrator %s, %s)
                Kafka            %s, Connect %s

                Sign in as secretaris, auditor, operator, or for an organisation (%s)
                as fnv-medewerker or fnv-bestuurder, with its code for fnv; password demo-only-password.
                Systems: client fnv-system, secret demo-only-fnv-system, and so on for each organisation.

                Ctrl-C or deploy/down stops everything.""".formatted(
                        platform.reportsUrl(),
                        platform.initiativesUrl(),
                        platform.reportsUrl(),
                        platform.notificationsUrl(),
                        platform.mailUrl(),
                        platform.keycloakUrl(),
                        Keycloak.ADMINISTRATOR,
                        Keycloak.ADMINISTRATOR_PASSWORD,
                        platform.bootstrapServers(),
                        platform.connectUrl(),
                        String.join(", ", platform.organisations()));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    /** A line for everything that happens. */
    private record Printed(PrintStream out) implements Progress {

        @Override
        public void ready(Part part, Duration took) {
            out.printf(Locale.ROOT, "  %-22s %5.1f s%n", part.label(), seconds(took));
        }

        @Override
        public void note(String line) {
            out.println("  " + line);
        }
    }
}
