package nl.stvda.voortgang.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.stvda.voortgang.local.Platform;
import nl.stvda.voortgang.local.Ports;
import nl.stvda.voortgang.local.component.Part;
import org.HdrHistogram.Histogram;

/** What a report of thousands of entries costs, beside one of a few, and beside reading the same rows without a service. */
final class ReportScenario {

    private static final String ROUND = "/v1/rounds/digitalisation-2";
    private static final int POSTS_PER_SECOND = 20;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    /** So that the slowest hundredth is more than two posts. */
    private static final Duration FRESHNESS = Duration.ofSeconds(30);

    private static final int TIMES = 30;
    private static final int FREEZES = 3;
    private static final int TAIL = 95;
    private static final double MICROS_PER_MILLI = 1_000;
    private static final long KILOBYTES_PER_MEGABYTE = 1024;

    private final Platform platform;
    private final Tokens tokens;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private String token = "";

    private ReportScenario(Platform platform) {
        this.platform = platform;
        tokens = new Tokens(platform.realmUrl());
    }

    static void run() throws Exception {
        var builder = Platform.builder()
                .ports(Ports.free())
                .setting("VOORTGANG_LIMIT_PER_SECOND", "1000000")
                .setting("VOORTGANG_LIMIT_BURST", "1000000")
                .setting("VOORTGANG_LIMIT_CONCURRENT", "1000")
                .dataDirectory(Path.of("deploy", "bench", "target", "report").toAbsolutePath())
                .fresh()
                .without(Part.DEMO);
        try (var platform = builder.start()) {
            new ReportScenario(platform).measure();
        }
    }

    private void measure() throws Exception {
        var freshness = new Freshness(platform, tokens);
        freshness.measure(POSTS_PER_SECOND, WARM_UP);
        rest();
        sql("reports", "truncate entry, tally, initiative");
        var few = seen(freshness);
        new Imports(platform, tokens, "vno-ncw").rowsPerSecond();
        rest();
        var many = seen(freshness);
        print(
                "%n| one event, seen on the stream of the draft | p50 ms | p99 ms |%n|---|---:|---:|%n"
                        + "| a report of 1 to %d entries | %.1f | %.1f |%n| a report of 10,000 more | %.1f | %.1f |%n"
                        + "| ratio | %.2f | %.2f |",
                few.done(),
                few.medianMillis(),
                few.tailMillis(),
                many.medianMillis(),
                many.tailMillis(),
                many.medianMillis() / few.medianMillis(),
                many.tailMillis() / few.tailMillis());
        new Followers(platform).awaitRest();
        report();
    }

    private Measurement seen(Freshness freshness) throws IOException, InterruptedException {
        return Objects.requireNonNull(
                freshness.measure(POSTS_PER_SECOND, FRESHNESS).get("draft"));
    }

    private void report() throws Exception {
        var limit = times(TIMES, this::readRows);
        print("%n| a report of %d entries | p50 ms | p95 ms | ratio to the limit |%n|---|---:|---:|---:|", entries());
        tell("the limit: its rows, read by JDBC", limit, limit);
        get(ROUND + "/draft", "application/json");
        var before = memory("VmRSS");
        resetPeak();
        tell("the whole draft as JSON", times(TIMES, () -> get(ROUND + "/draft", "application/json")), limit);
        var extra = memory("VmHWM") - before;
        tell(
                "the blocks of the section with most entries, JSON",
                times(TIMES, () -> get(ROUND + "/sections/social-partner-initiatives/blocks", "application/json")),
                limit);
        tell(
                "the page of its text",
                times(TIMES, () -> get("/rounds/digitalisation-2/texts/social-partner-initiatives", "text/html")),
                limit);
        tell("the checks after one change", times(TIMES, this::checksAfterAChange, this::write), limit);
        prepareToFreeze();
        tell("a freeze", times(FREEZES, this::freeze, this::write), limit);
        tell(
                "the difference of two snapshots",
                times(FREEZES, () -> get(ROUND + "/difference?from=1&to=2", "application/json")),
                limit);
        print("%nMemory of the service while it wrote the draft %d times: %d MB more.", TIMES, extra);
    }

    private long readRows() throws SQLException {
        var read = 0L;
        try (var connection = platform.connect("reports");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select entry.section, initiative.* from entry join initiative on initiative.id = entry.initiative
                        where entry.round = 'digitalisation-2' and entry.status = 'PLACED'
                        order by entry.section, entry.sort_key""")) {
            while (rows.next()) {
                read += rows.getString("content").length();
            }
        }
        return read;
    }

    private long entries() throws SQLException {
        try (var connection = platform.connect("reports");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from entry where round = 'digitalisation-2' and status = 'PLACED'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Nothing is left to follow, nor to compare with others in the background, which is no work of the report's. */
    private void rest() throws SQLException, InterruptedException {
        new Followers(platform).awaitRest();
        sql("initiatives", "delete from likeness_due");
    }

    private void sql(String database, String statement) throws SQLException {
        try (var connection = platform.connect(database);
                var command = connection.createStatement()) {
            command.execute(statement);
        }
    }

    private HttpResponse<String> checksAfterAChange() throws IOException, InterruptedException {
        return get(ROUND + "/checks", "application/json");
    }

    private HttpResponse<String> write() throws IOException, InterruptedException {
        var text = "{\"text\": {\"nl\": \"Tot slot %s\"}, \"themes\": []}".formatted(UUID.randomUUID());
        return send(
                request(ROUND + "/narratives/closing").header("If-Match", "*").PUT(BodyPublishers.ofString(text)));
    }

    /** What this is not about does not keep the report from being frozen. */
    private void prepareToFreeze() throws IOException, InterruptedException {
        var settings =
                json.readTree(get(ROUND + "/checks", "application/json").body()).path("settings");
        for (var setting : settings) {
            send(request(ROUND + "/checks/" + setting.path("check").asText())
                    .PUT(BodyPublishers.ofString("{\"severity\": \"off\"}")));
        }
        send(request(ROUND + "/moves")
                .header("If-Match", "*")
                .POST(BodyPublishers.ofString("{\"move\": \"start-editing\"}")));
    }

    private HttpResponse<String> freeze() throws IOException, InterruptedException {
        return send(request(ROUND + "/snapshots")
                .header("If-Match", "*")
                .POST(BodyPublishers.ofString("{\"reasons\": []}")));
    }

    private HttpResponse<String> get(String path, String form) throws IOException, InterruptedException {
        return send(request(path).setHeader("Accept", form).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(platform.reportsUrl() + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofMinutes(1));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(
                    "%s was answered with %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
        }
        return answer;
    }

    private Histogram times(int times, Callable<?> measured) throws Exception {
        return times(times, measured, () -> "");
    }

    /** Each after a preparation that is not measured. */
    private Histogram times(int times, Callable<?> measured, Callable<?> preparation) throws Exception {
        var latency = Measurement.histogram();
        for (var time = 0; time < times; time++) {
            token = tokens.person("secretaris");
            preparation.call();
            var begin = System.nanoTime();
            measured.call();
            latency.recordValue((System.nanoTime() - begin) / 1_000);
        }
        return latency;
    }

    private static void tell(String what, Histogram measured, Histogram limit) {
        var median = measured.getValueAtPercentile(50);
        print(
                "| %s | %.1f | %.1f | %.1f |",
                what,
                median / MICROS_PER_MILLI,
                measured.getValueAtPercentile(TAIL) / MICROS_PER_MILLI,
                (double) median / limit.getValueAtPercentile(50));
    }

    private void resetPeak() throws IOException {
        Files.writeString(Path.of("/proc", pid(), "clear_refs"), "5");
    }

    private long memory(String figure) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", pid(), "status"))) {
            return lines.filter(line -> line.startsWith(figure + ":"))
                            .map(line -> line.replaceAll("\\D", ""))
                            .mapToLong(Long::parseLong)
                            .sum()
                    / KILOBYTES_PER_MEGABYTE;
        }
    }

    private String pid() {
        return Long.toString(platform.pid(Part.REPORTS_SERVICE).orElseThrow());
    }

    @SuppressWarnings("AnnotateFormatMethod") // every format is a literal of this class
    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
