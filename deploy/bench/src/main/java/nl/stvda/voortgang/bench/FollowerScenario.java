package nl.stvda.voortgang.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.stvda.voortgang.bench.Followers.Follower;
import nl.stvda.voortgang.local.Platform;
import nl.stvda.voortgang.local.Ports;
import nl.stvda.voortgang.local.component.Part;

/** Draft and inbox behind an import, behind a whole topic, and behind single posts beside an import of another. */
final class FollowerScenario {

    private static final List<Part> BETWEEN = List.of(Part.KAFKA, Part.MAIL, Part.CONNECT, Part.INITIATIVES_RELAY);
    private static final int POSTS_PER_SECOND = 20;
    private static final Duration FRESHNESS = Duration.ofSeconds(30);

    private FollowerScenario() {}

    /**
     * @param rows about so many are in the topic before a follower reads it from its start
     */
    static void run(int rows) throws Exception {
        var builder = Platform.builder()
                .ports(Ports.free())
                .setting("VOORTGANG_LIMIT_PER_SECOND", "1000000")
                .setting("VOORTGANG_LIMIT_BURST", "1000000")
                .setting("VOORTGANG_LIMIT_CONCURRENT", "1000")
                .dataDirectory(Path.of("deploy", "bench", "target", "followers").toAbsolutePath())
                .fresh()
                .without(Part.DEMO)
                .later(
                        Part.KAFKA,
                        Part.MAIL,
                        Part.CONNECT,
                        Part.INITIATIVES_RELAY,
                        Part.REPORTS_RELAY,
                        Part.REPORTS_SERVICE,
                        Part.NOTIFICATIONS_SERVICE);
        try (var platform = builder.start()) {
            BETWEEN.forEach(platform::start);
            var followers = new Followers(platform);
            var tokens = new Tokens(platform.realmUrl());
            var rowsPerSecond = fill(new Imports(platform, tokens, "fnv"), rows);
            catchUp(platform, followers, rowsPerSecond);
            pace(followers, new Imports(platform, tokens, "fnv"));
            followers.awaitRest();
            freshness(new Freshness(platform, tokens), new Imports(platform, tokens, "vno-ncw"));
        }
    }

    /** The first file teaches the compiler and is not measured. */
    private static double fill(Imports imports, int rows) throws IOException, InterruptedException {
        imports.importFile();
        var time = Duration.ZERO;
        var measured = 0;
        do {
            time = time.plus(imports.importFile());
            measured += Imports.ROWS;
        } while (measured + Imports.ROWS < rows);
        return measured * 1e9 / time.toNanos();
    }

    private static void catchUp(Platform platform, Followers followers, double rowsPerSecond)
            throws InterruptedException {
        print("%n| from the start of the topic, alone | events | events/s | rows/s of the imports | ratio |%n"
                + "|---|---:|---:|---:|---:|");
        for (var follower : List.of(Follower.DRAFT, Follower.INBOX)) {
            var caughtUp = followers.catchUp(follower);
            print(
                    "| %s | %d | %.0f | %.0f | %.2f |",
                    follower.label(),
                    caughtUp.events(),
                    caughtUp.perSecond(),
                    rowsPerSecond,
                    caughtUp.perSecond() / rowsPerSecond);
            if (follower == Follower.DRAFT) {
                platform.stop(Part.REPORTS_SERVICE);
            }
        }
        platform.start(Part.REPORTS_SERVICE);
    }

    private static void pace(Followers followers, Imports imports) throws IOException, InterruptedException {
        var pace = followers.pace(imports);
        print(
                "%n| behind an import of %d rows | import s | complete after s | ratio | aim |%n|---|---:|---:|---:|---:|",
                Imports.ROWS);
        for (var follower : Follower.values()) {
            var complete = Objects.requireNonNull(pace.complete().get(follower));
            var imported = pace.imported().toMillis() / 1e3;
            print(
                    "| %s | %.1f | %.1f | %.2f | %.1f |",
                    follower.label(),
                    imported,
                    complete.toMillis() / 1e3,
                    complete.toMillis() / 1e3 / imported,
                    1.5 * imported + 2);
        }
    }

    private static void freshness(Freshness freshness, Imports ofAnother) throws IOException, InterruptedException {
        freshness.measure(POSTS_PER_SECOND, FRESHNESS);
        print(
                "%n| seen after the post was answered, %d posts a second | posts | p50 ms | p99 ms |%n|---|---:|---:|---:|",
                POSTS_PER_SECOND);
        tell(freshness, "");
        var enough = new AtomicBoolean();
        var importing = CompletableFuture.runAsync(() -> importUntil(enough, ofAnother));
        tell(freshness, ", beside the import of another organisation");
        enough.set(true);
        importing.join();
    }

    private static void tell(Freshness freshness, String conditions) throws IOException, InterruptedException {
        var lines = new ArrayList<String>();
        freshness
                .measure(POSTS_PER_SECOND, FRESHNESS)
                .forEach((where, seen) -> lines.add("| on the stream of the %s%s | %d | %.1f | %.1f |"
                        .formatted(where, conditions, seen.done(), seen.medianMillis(), seen.tailMillis())));
        lines.stream().sorted().forEach(System.out::println);
    }

    private static void importUntil(AtomicBoolean enough, Imports imports) {
        try {
            while (!enough.get()) {
                imports.importFile();
            }
        } catch (IOException failure) {
            throw new CompletionException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CompletionException(interrupted);
        }
    }

    @SuppressWarnings("AnnotateFormatMethod") // every format is a literal of this class
    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
