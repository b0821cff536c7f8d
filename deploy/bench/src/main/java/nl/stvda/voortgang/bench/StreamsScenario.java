package nl.stvda.voortgang.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stvda.voortgang.local.Platform;
import nl.stvda.voortgang.local.Ports;
import nl.stvda.voortgang.local.component.Part;

/** Two hundred pages that are open at the same time: what they cost, how soon each hears of news, and how they come back. */
final class StreamsScenario {

    private static final int PAGES = 200;
    private static final Duration AT_REST = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration TOKEN_IS_FRESH = Duration.ofMinutes(1);
    private static final int POSTS = 10;
    private static final int TAIL = 99;
    private static final double MICROS_PER_MILLI = 1_000;
    /** The kernel counts the time of processes in hundredths of a second. */
    private static final double TICKS_PER_MILLI = 0.1;

    private static final List<String> PEOPLE = List.of(
            "secretaris",
            "auditor",
            "vno-ncw-bestuurder",
            "mkb-nederland-bestuurder",
            "lto-nederland-bestuurder",
            "fnv-bestuurder",
            "cnv-bestuurder",
            "vcp-bestuurder");

    private final Platform platform;
    private final Tokens tokens;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Fetched> fetched = new ConcurrentHashMap<>();
    private final List<OpenPage> pages = new ArrayList<>();

    private StreamsScenario(Platform platform) {
        this.platform = platform;
        tokens = new Tokens(platform.realmUrl());
    }

    static void run() throws Exception {
        var builder = Platform.builder()
                .ports(Ports.free())
                .setting("VOORTGANG_LIMIT_PER_SECOND", "1000000")
                .setting("VOORTGANG_LIMIT_BURST", "1000000")
                .setting("VOORTGANG_LIMIT_CONCURRENT", "1000")
                .setting("VOORTGANG_LIMIT_WAITING_PER_PERSON", "1000")
                .setting("VOORTGANG_LIMIT_WAITING_PER_ORGANISATION", "1000")
                .dataDirectory(Path.of("deploy", "bench", "target", "streams").toAbsolutePath())
                .fresh()
                .without(Part.DEMO);
        try (var platform = builder.start()) {
            new StreamsScenario(platform).measure();
        }
    }

    private void measure() throws Exception {
        post();
        open(PEOPLE.size());
        collectGarbage();
        var memoryBefore = residentKilobytes();
        var idle = cpuMillisAtRest();
        var begin = System.nanoTime();
        open(PAGES);
        var opened = millisSince(begin);
        collectGarbage();
        var memory = residentKilobytes() - memoryBefore;
        var busy = cpuMillisAtRest();
        var added = PAGES - PEOPLE.size();
        print("%n| %d pages that stay open | |%n|---|---:|", PAGES);
        print("| all open after, ms | %d |", opened);
        print("| memory of reports-service for each, kB | %d |", memory / added);
        print("| processor time of reports-service at rest for each, ms a minute | %.1f |", (busy - idle) * 3 / added);
        news();
        restart();
        pages.forEach(OpenPage::close);
    }

    private void open(int count) throws InterruptedException {
        while (pages.size() < count) {
            var person = PEOPLE.get(pages.size() % PEOPLE.size());
            pages.add(new OpenPage(client, platform.reportsUrl(), () -> token(person)));
        }
        await(page -> page.connectedAt() > 0, "Not every page was connected");
    }

    /** From the answer to a post until each page was told. */
    private void news() throws IOException, InterruptedException {
        var latency = Measurement.histogram();
        for (var number = 0; number < POSTS; number++) {
            pages.forEach(OpenPage::forgetNews);
            post();
            var answered = System.nanoTime();
            await(page -> page.newsAt() > 0, "Not every page was told");
            pages.forEach(page -> latency.recordValue(Math.max(0, page.newsAt() - answered) / 1_000));
        }
        print(
                "| told of a post after, p50 / p99 ms | %.0f / %.0f |",
                latency.getValueAtPercentile(50) / MICROS_PER_MILLI,
                latency.getValueAtPercentile(TAIL) / MICROS_PER_MILLI);
    }

    private void restart() throws InterruptedException {
        platform.stop(Part.REPORTS_SERVICE);
        await(page -> page.connectedAt() == 0, "Not every page noticed");
        platform.start(Part.REPORTS_SERVICE);
        var ready = System.nanoTime();
        var before = pages.stream().mapToLong(OpenPage::attempts).sum();
        await(page -> page.connectedAt() > 0, "Not every page came back");
        var back = pages.stream()
                .map(page -> Math.max(0, page.connectedAt() - ready) / 1_000_000)
                .toList();
        var busiest = back.stream()
                .collect(Collectors.groupingBy(millis -> millis / 100, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(count -> count)
                .max()
                .orElse(0);
        print(
                "| all back after a restart of the service, ms from ready (aim 5000) | %d |",
                back.stream().mapToLong(millis -> millis).max().orElse(0));
        print("| the most that came back in a tenth of a second | %d |", busiest);
        print(
                "| attempts to connect from ready on, for each | %.2f |",
                (pages.stream().mapToLong(OpenPage::attempts).sum() - before) / (double) PAGES);
    }

    private void await(Predicate<OpenPage> wanted, String otherwise) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!pages.stream().allMatch(wanted)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(otherwise + " within " + PATIENCE);
            }
            Thread.sleep(LOOK);
        }
    }

    private void post() throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(platform.initiativesUrl() + "/v1/initiatives"))
                        .header("Authorization", "Bearer " + tokens.system("fnv"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(Row.next().body()))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IOException("A post was answered with %d".formatted(answer.statusCode()));
        }
    }

    private String token(String person) {
        var now = System.nanoTime();
        return fetched.compute(
                        person,
                        (_, before) -> before != null && now - before.at() < TOKEN_IS_FRESH.toNanos()
                                ? before
                                : new Fetched(tokens.person(person), now))
                .token();
    }

    private void collectGarbage() {
        new Heap(pid()).usedAfterCollection();
    }

    private long residentKilobytes() throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .sum();
        }
    }

    private double cpuMillisAtRest() throws IOException, InterruptedException {
        var before = cpuTicks();
        Thread.sleep(AT_REST);
        return (cpuTicks() - before) / TICKS_PER_MILLI;
    }

    /** User and system time: the fields 14 and 15, counted from the name in brackets, which may hold spaces. */
    private long cpuTicks() throws IOException {
        var stat = Files.readString(Path.of("/proc", Long.toString(pid()), "stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return IntStream.of(11, 12)
                .mapToLong(field -> Long.parseLong(fields[field]))
                .sum();
    }

    private long pid() {
        return platform.pid(Part.REPORTS_SERVICE).orElseThrow();
    }

    private static long millisSince(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }

    @SuppressWarnings("AnnotateFormatMethod") // every format is a literal of this class
    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }

    /** A token, and when it was fetched. */
    private record Fetched(String token, long at) {}
}
