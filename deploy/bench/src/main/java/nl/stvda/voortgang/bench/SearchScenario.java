package nl.stvda.voortgang.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.stvda.voortgang.local.Platform;
import nl.stvda.voortgang.local.Ports;
import nl.stvda.voortgang.local.component.Part;

/** Every kind of list and count over a million initiatives, next to the time of its statements in PostgreSQL. */
final class SearchScenario {

    private static final Path FOLDER = Path.of("deploy", "bench", "target");
    private static final Path DATA = FOLDER.resolve("search-platform");
    private static final int WARM_UP = 5;
    private static final int MEASURED = 100;
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final Duration ONE_TOKEN = Duration.ofMinutes(2);
    private static final Pattern NEXT = Pattern.compile("<[a-z]+://[^/]+(/[^>]*)>");

    private static final List<Kind> KINDS = List.of(
            new Kind("newest", ""),
            new Kind("oldest", "sort=oldest"),
            new Kind("changed last", "sort=changed"),
            new Kind("by title", "sort=title"),
            new Kind("200 at once", "limit=200"),
            new Kind("one organisation", "organisation=vcp"),
            new Kind("two organisations, by title", "organisation=vcp&organisation=cnv&sort=title"),
            new Kind("codes that many have", "organisation=fnv&agreement=digitalisation&level=sectoral"),
            new Kind("codes that few have", "organisation=vcp&level=european&instrument=translation&theme=connecting"),
            new Kind("codes of years ago only", "agreement=telework"),
            new Kind("a code that nobody has", "theme=telepathy"),
            new Kind("drafts", "status=draft"),
            new Kind("what waits for a review", "review=pending"),
            new Kind("what waits for an answer of one", "organisation=vcp&review=changes-requested&review=rejected"),
            new Kind("accepted, by change", "review=accepted&sort=changed"),
            new Kind("with an amount", "hasAmount=true&sort=changed"),
            new Kind("a period", "from=2021-01-01&to=2021-03-31"),
            new Kind("a period without any", "to=1960-01-01"),
            new Kind("changed since a day", "changedSince=2026-01-05T00:00:00Z"),
            new Kind("changed since a day, by change", "changedSince=2026-01-05T00:00:00Z&sort=changed"),
            new Kind("a word that most have", "text=van"),
            new Kind("a common word", "text=privacy"),
            new Kind("a common word, by title", "text=privacy&sort=title"),
            new Kind("a common word, by relevance", "text=privacy&sort=relevance"),
            new Kind(
                    "a common word, codes that few have",
                    "text=privacy&organisation=vcp&level=european&instrument=translation"),
            new Kind("a rarer word", "text=leeftijdbouw"),
            new Kind("a rarer word, by relevance", "text=leeftijdbouw&sort=relevance"),
            new Kind("a word of one initiative", "text=654321"),
            new Kind("a word of nowhere", "text=zwartepiste"),
            new Kind("a word of years ago only", "text=vaccinatie"),
            new Kind("two words", "text=stress%20havens"),
            new Kind("a phrase", "text=%22privacy%20scholing%22"),
            new Kind("a word without another", "text=privacy%20-scholing"),
            new Kind("either of two words", "text=leeftijdbouw%20or%20havenhoreca"),
            new Kind("a part of many words", "text=werk"),
            new Kind("a part of few words", "text=eeftijdbou"),
            new Kind("counts of all", "", true),
            new Kind("counts, one organisation", "organisation=vcp", true),
            new Kind("counts, a common word", "text=privacy", true),
            new Kind("counts, a rarer word", "text=leeftijdbouw", true),
            new Kind("counts, a period", "from=2021-01-01&to=2021-03-31", true));

    private final Platform platform;
    private final Tokens tokens;
    private final SqlLog sql;
    private final HttpClient client = HttpClient.newHttpClient();
    private String auditor = "";
    private long auditorUntil = System.nanoTime();

    private SearchScenario(Platform platform) {
        this.platform = platform;
        tokens = new Tokens(platform.realmUrl());
        sql = new SqlLog(platform);
    }

    static void run() throws Exception {
        var builder = Platform.builder()
                .ports(Ports.free())
                .dataDirectory(DATA.toAbsolutePath())
                // what is measured is the speed of the service, by a few callers alone
                .setting("VOORTGANG_LIMIT_PER_SECOND", "1000000")
                .setting("VOORTGANG_LIMIT_BURST", "1000000")
                .setting("VOORTGANG_LIMIT_CONCURRENT", "1000")
                .only(Part.POSTGRESQL, Part.KEYCLOAK, Part.INITIATIVES_SERVICE);
        try (var platform = builder.start()) {
            platform.stop(Part.INITIATIVES_SERVICE);
            var data = new SearchData(platform);
            if (data.isThere()) {
                print("A million initiatives are there since an earlier run; remove %s to write them anew.", DATA);
            } else {
                print("Writing a million initiatives; this takes some minutes, and later runs read the same ones.");
                var begin = System.nanoTime();
                data.load();
                print("Written and indexed in %d seconds.", (System.nanoTime() - begin) / 1_000_000_000);
            }
            new SearchScenario(platform).measure();
        }
    }

    private void measure() throws Exception {
        sql.prepare();
        platform.start(Part.INITIATIVES_SERVICE);
        warmUp();
        print(
                "%n| asked for | first page p50 ms | p99 ms | its statements ms | ratio | as contributor p50 ms | a later page p50 ms |%n"
                        + "|---|---:|---:|---:|---:|---:|---:|");
        for (var kind : KINDS) {
            row(kind);
        }
        plans();
    }

    /** The compiler and the caches see every kind before the first is measured. */
    private void warmUp() throws IOException, InterruptedException {
        for (var round = 0; round < WARM_UP; round++) {
            for (var kind : KINDS) {
                get(kind.path(), auditor());
            }
        }
    }

    private void row(Kind kind) throws Exception {
        var token = auditor();
        var first = measure(kind.path(), token);
        var contributor = measure(kind.path(), tokens.system("fnv"));
        var statements = sql.millis(10, () -> get(kind.path(), token));
        var later = later(kind, token);
        print(
                "| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %s |",
                kind.name(),
                first.medianMillis(),
                first.tailMillis(),
                statements,
                first.medianMillis() / statements,
                contributor.medianMillis(),
                later.map(measured -> String.format(Locale.ROOT, "%.1f", measured.medianMillis()))
                        .orElse("-"));
    }

    /** The sixth page, where there is one. */
    private Optional<Measurement> later(Kind kind, String token) throws IOException, InterruptedException {
        var path = Optional.of(kind.path());
        for (var page = 1; page < 6 && path.isPresent(); page++) {
            path = get(path.get(), token);
        }
        return path.isPresent() ? Optional.of(measure(path.get(), token)) : Optional.empty();
    }

    private Measurement measure(String path, String token) throws IOException, InterruptedException {
        var latency = Measurement.histogram();
        var start = System.nanoTime();
        while (latency.getTotalCount() < MEASURED && System.nanoTime() - start < LONGEST.toNanos()) {
            var begin = System.nanoTime();
            get(path, token);
            latency.recordValue((System.nanoTime() - begin) / 1_000);
        }
        return new Measurement(latency.getTotalCount(), Duration.ofNanos(System.nanoTime() - start), latency);
    }

    /** Gives the address of the next page, where there is one. */
    private Optional<String> get(String path, String token) throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(platform.initiativesUrl() + path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("%s was answered with %s".formatted(path, answer.body()));
        }
        return answer.headers().firstValue("Link").map(link -> {
            var matcher = NEXT.matcher(link);
            if (!matcher.find()) {
                throw new IllegalStateException("No address in " + link);
            }
            return matcher.group(1);
        });
    }

    /** Keycloak shuts out who signs in all the time, so for some minutes with one token. */
    private String auditor() {
        if (auditorUntil - System.nanoTime() <= 0) {
            auditor = tokens.person("auditor");
            auditorUntil = System.nanoTime() + ONE_TOKEN.toNanos();
        }
        return auditor;
    }

    private void plans() throws Exception {
        var file = FOLDER.resolve("search-plans.txt");
        var plans = new StringBuilder();
        for (var kind : KINDS) {
            var token = auditor();
            plans.append("== %s: GET %s%n%n".formatted(kind.name(), kind.path()))
                    .append(sql.plans(() -> get(kind.path(), token)))
                    .append(System.lineSeparator());
        }
        Files.writeString(file, plans);
        print("%nThe plans of the statements are in %s.", file);
    }

    @SuppressWarnings("AnnotateFormatMethod") // every format is a literal of this class
    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }

    /** One kind of question. */
    private record Kind(String name, String query, boolean isCount) {

        Kind(String name, String query) {
            this(name, query, false);
        }

        String path() {
            return "/v1/initiatives" + (isCount ? "/facets" : "") + (query.isEmpty() ? "" : "?" + query);
        }
    }
}
