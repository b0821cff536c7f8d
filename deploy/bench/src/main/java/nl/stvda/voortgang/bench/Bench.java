package nl.stvda.voortgang.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.stvda.voortgang.local.Platform;
import nl.stvda.voortgang.local.Ports;
import nl.stvda.voortgang.local.component.Part;

/** Runs every measurement of posts once, or only that which is named, and prints the tables of docs/performance.md. */
public final class Bench {

    private static final List<Integer> CONNECTIONS = List.of(1, 8, 32);
    /** The compiler needs this long on two cores before figures stop rising. */
    private static final Duration WARM_UP = Duration.ofMinutes(1);

    private static final Duration MEASURED = Duration.ofSeconds(15);
    private static final Duration FRESHNESS = Duration.ofSeconds(30);
    private static final int POSTS_PER_SECOND = 20;
    private static final Duration NEIGHBOUR = Duration.ofMinutes(1);
    private static final int POLITE_PER_SECOND = 20;
    private static final int STORM_CONNECTIONS = 32;
    private static final int TOPIC_ROWS = 100_000;

    /** In the order in which they start. */
    private static final List<Part> READERS = List.of(
            Part.KAFKA,
            Part.MAIL,
            Part.CONNECT,
            Part.REPORTS_SERVICE,
            Part.NOTIFICATIONS_SERVICE,
            Part.INITIATIVES_RELAY,
            Part.REPORTS_RELAY);

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "" -> {
                speed();
                neighbours();
                FollowerScenario.run(TOPIC_ROWS);
            }
            case "posts" -> postsOnly();
            case "neighbours" -> neighbours();
            case "imports" -> importsOnly();
            case "followers" ->
                FollowerScenario.run(arguments.length > 1 ? Integer.parseInt(arguments[1]) : TOPIC_ROWS);
            case "search" -> SearchScenario.run();
            case "report" -> ReportScenario.run();
            case "pages" -> PagesScenario.run();
            case "streams" -> StreamsScenario.run();
            default -> {
                System.err.printf(
                        "There is no %s to measure; give posts, neighbours, imports, followers, search, report, pages, streams "
                                + "or nothing.%n",
                        arguments[0]);
                System.exit(2);
            }
        }
    }

    /** What is measured is the speed of the service, by one organisation alone. */
    private static Platform.Builder unlimited(String folder) {
        return Platform.builder()
                .ports(Ports.free())
                .setting("VOORTGANG_LIMIT_PER_SECOND", "1000000")
                .setting("VOORTGANG_LIMIT_BURST", "1000000")
                .setting("VOORTGANG_LIMIT_CONCURRENT", "1000")
                .dataDirectory(Path.of("deploy", "bench", "target", folder).toAbsolutePath())
                .fresh();
    }

    /** What one organisation can post and sync, and nothing else. */
    private static void postsOnly() throws Exception {
        var builder = unlimited("posts").only(Part.POSTGRESQL, Part.KEYCLOAK, Part.INITIATIVES_SERVICE);
        try (var platform = builder.start()) {
            var tokens = new Tokens(platform.realmUrl());
            try (var poster = new Poster(platform.initiativesUrl(), tokens)) {
                poster.measure(CONNECTIONS.getLast(), WARM_UP);
                posts("only initiatives-service and PostgreSQL running", platform, new Limit(platform), poster);
                rest(platform);
                sync(platform, tokens);
            }
        }
    }

    private static void speed() throws Exception {
        var builder = unlimited("platform").without(Part.DEMO).later(READERS.toArray(Part[]::new));
        try (var platform = builder.start()) {
            var tokens = new Tokens(platform.realmUrl());
            var limit = new Limit(platform);
            try (var poster = new Poster(platform.initiativesUrl(), tokens)) {
                print("Warming up for %d seconds.", WARM_UP.toSeconds());
                poster.measure(CONNECTIONS.getLast(), WARM_UP);
                posts("only initiatives-service and PostgreSQL running", platform, limit, poster);
                sync(platform, tokens);
                imports(platform, tokens, poster);

                forgetWhatNobodyReads(platform);
                READERS.forEach(platform::start);
                new Followers(platform).awaitRest();
                freshness(new Freshness(platform, tokens));
                // the readers take their part of the same cores, and what they have not read yet piles up meanwhile
                posts("the whole platform running", platform, limit, poster);
            }
            costs(platform);
        }
    }

    private static void importsOnly() throws Exception {
        var builder = unlimited("imports").only(Part.POSTGRESQL, Part.KEYCLOAK, Part.INITIATIVES_SERVICE);
        try (var platform = builder.start()) {
            var tokens = new Tokens(platform.realmUrl());
            try (var poster = new Poster(platform.initiativesUrl(), tokens)) {
                print("Warming up for %d seconds.", WARM_UP.toSeconds());
                poster.measure(CONNECTIONS.getLast(), WARM_UP);
                imports(platform, tokens, poster);
            }
        }
    }

    /** The first file teaches the compiler; the second one is measured, then the memory of a third one. */
    private static void imports(Platform platform, Tokens tokens, Poster poster) throws Exception {
        var imports = new Imports(platform, tokens);
        imports.rowsPerSecond();
        rest(platform);
        var posted = poster.measure(CONNECTIONS.getLast(), MEASURED);
        rest(platform);
        var imported = imports.rowsPerSecond();
        rest(platform);
        print("%n| rows of a file | posts/s, %d connections | rows/s | ratio | extra heap MB |", CONNECTIONS.getLast());
        print("|---:|---:|---:|---:|---:|");
        print(
                "| %d | %.0f | %.0f | %.2f | %d |",
                Imports.ROWS,
                posted.perSecond(),
                imported,
                imported / posted.perSecond(),
                imports.extraHeapMegabytes());
    }

    /** What was posted is compared with others in the background, which would slow what is measured next. */
    private static void rest(Platform platform) throws SQLException {
        try (var connection = platform.connect("initiatives");
                var statement = connection.createStatement()) {
            statement.execute("delete from likeness_due");
        }
    }

    /** With the limits that the service has unless it is told otherwise, and without those who only listen. */
    private static void neighbours() throws Exception {
        var builder = Platform.builder()
                .ports(Ports.free())
                .dataDirectory(
                        Path.of("deploy", "bench", "target", "neighbours").toAbsolutePath())
                .fresh()
                .only(Part.POSTGRESQL, Part.KEYCLOAK, Part.INITIATIVES_SERVICE);
        try (var platform = builder.start()) {
            var tokens = new Tokens(platform.realmUrl());
            var polite = new PolitePartner(platform.initiativesUrl(), tokens, "vno-ncw");
            try (var storm = new Storm(platform.initiativesUrl(), tokens, "fnv", STORM_CONNECTIONS)) {
                storm.blow();
                polite.measure(POLITE_PER_SECOND, WARM_UP);
                storm.end();
                var alone = polite.measure(POLITE_PER_SECOND, NEIGHBOUR);
                storm.blow();
                var beside = polite.measure(POLITE_PER_SECOND, NEIGHBOUR);
                var weather = storm.end();
                print(
                        "%n| a polite partner, %d posts a second | posts | p50 ms | p99 ms |%n|---|---:|---:|---:|",
                        POLITE_PER_SECOND);
                print("| alone | %d | %.1f | %.1f |", alone.done(), alone.medianMillis(), alone.tailMillis());
                print(
                        "| beside %d connections of another that repeat without a pause (%.0f posts and %.0f refusals "
                                + "a second) | %d | %.1f | %.1f |",
                        STORM_CONNECTIONS,
                        weather.postsPerSecond(),
                        weather.refusalsPerSecond(),
                        beside.done(),
                        beside.medianMillis(),
                        beside.tailMillis());
                print(
                        "| ratio | | %.2f | %.2f |",
                        beside.medianMillis() / alone.medianMillis(), beside.tailMillis() / alone.tailMillis());
            }
        }
    }

    /** The load so far would keep the readers busy for minutes; what is measured next is a platform at rest. */
    private static void forgetWhatNobodyReads(Platform platform) throws SQLException {
        try (var connection = platform.connect("initiatives");
                var statement = connection.createStatement()) {
            statement.execute("delete from outbox where aggregate_type = 'initiative'");
        }
    }

    private static void freshness(Freshness freshness) throws IOException, InterruptedException {
        freshness.measure(POSTS_PER_SECOND, FRESHNESS);
        print("%n| seen after the post was answered | posts | p50 ms | p99 ms |%n|---|---:|---:|---:|");
        freshness
                .measure(POSTS_PER_SECOND, FRESHNESS)
                .forEach((where, seen) -> print(
                        "| on the stream of the %s, %d posts a second | %d | %.1f | %.1f |",
                        where, POSTS_PER_SECOND, seen.done(), seen.medianMillis(), seen.tailMillis()));
    }

    private static void costs(Platform platform) throws IOException {
        print("%n| service | resident memory MB | start s |%n|---|---:|---:|");
        for (var part : List.of(Part.INITIATIVES_SERVICE, Part.REPORTS_SERVICE, Part.NOTIFICATIONS_SERVICE)) {
            var cost = ServiceCost.of(platform, part);
            print(
                    "| %s | %d | %.1f |",
                    part.label(), cost.residentMegabytes(), cost.start().toMillis() / 1e3);
        }
    }

    private static void posts(String conditions, Platform platform, Limit limit, Poster poster) throws Exception {
        print(
                "%n| durable posts, %s | limit/s | posts/s | ratio | limit p50/p99 ms | post p50/p99 ms |%n"
                        + "|---:|---:|---:|---:|---:|---:|",
                conditions);
        for (var connections : CONNECTIONS) {
            rest(platform);
            var most = limit.measure(connections, MEASURED);
            var posted = poster.measure(connections, MEASURED);
            print(
                    "| %d connections | %.0f | %.0f | %.2f | %.1f / %.1f | %.1f / %.1f |",
                    connections,
                    most.perSecond(),
                    posted.perSecond(),
                    posted.perSecond() / most.perSecond(),
                    most.medianMillis(),
                    most.tailMillis(),
                    posted.medianMillis(),
                    posted.tailMillis());
        }
    }

    private static void sync(Platform platform, Tokens tokens) {
        print("%n| sync by own key | unchanged/s | changing/s | ratio | unchanged p50/p99 ms | changing p50/p99 ms |%n"
                + "|---:|---:|---:|---:|---:|---:|");
        try (var sync = new Sync(platform.initiativesUrl(), tokens)) {
            sync.measure(CONNECTIONS.getLast(), MEASURED, true);
            for (var connections : CONNECTIONS) {
                var unchanged = sync.measure(connections, MEASURED, false);
                var changing = sync.measure(connections, MEASURED, true);
                print(
                        "| %d connections | %.0f | %.0f | %.2f | %.1f / %.1f | %.1f / %.1f |",
                        connections,
                        unchanged.perSecond(),
                        changing.perSecond(),
                        unchanged.perSecond() / changing.perSecond(),
                        unchanged.medianMillis(),
                        unchanged.tailMillis(),
                        changing.medianMillis(),
                        changing.tailMillis());
            }
        }
    }

    @SuppressWarnings("AnnotateFormatMethod") // every format is a literal of this class
    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
