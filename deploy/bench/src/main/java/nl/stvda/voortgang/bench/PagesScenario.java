package nl.stvda.voortgang.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import nl.stvda.voortgang.local.Platform;
import nl.stvda.voortgang.local.Ports;
import nl.stvda.voortgang.local.component.Part;
import org.HdrHistogram.Histogram;

/** How long the service works on each main page, and how much comes over the line, with much of everything. */
final class PagesScenario {

    private static final String ROUND = "/rounds/digitalisation-2";
    private static final int ALERTS = 50_000;
    private static final int TIMES = 30;
    private static final int WARM_UP = 5;
    private static final int TAIL = 95;
    private static final double MICROS_PER_MILLI = 1_000;
    private static final double BYTES_PER_KILOBYTE = 1_000;
    private static final String SECRETARY = "secretaris";
    private static final String MEMBER = "vno-ncw-bestuurder";

    /** What a page makes the browser fetch before it is complete. */
    private static final Pattern ASSET = Pattern.compile("(?:<script[^>]* src|<link[^>]* href)=\"(/[^\"]+)\"");

    private final Platform platform;
    private final Visits visits;

    private PagesScenario(Platform platform) {
        this.platform = platform;
        visits = new Visits(platform.reportsUrl(), new Tokens(platform.realmUrl()));
    }

    static void run() throws Exception {
        var builder = Platform.builder()
                .ports(Ports.free())
                .setting("VOORTGANG_LIMIT_PER_SECOND", "1000000")
                .setting("VOORTGANG_LIMIT_BURST", "1000000")
                .setting("VOORTGANG_LIMIT_CONCURRENT", "1000")
                .dataDirectory(Path.of("deploy", "bench", "target", "pages").toAbsolutePath())
                .fresh()
                .without(Part.DEMO);
        try (var platform = builder.start()) {
            new PagesScenario(platform).measure();
        }
    }

    private void measure() throws Exception {
        new Imports(platform, new Tokens(platform.realmUrl()), "vno-ncw").importFile();
        new Followers(platform).awaitRest();
        addAlerts();
        freezeTwice();
        print(
                "%n| page, with %d initiatives in the round and %d alerts | p50 ms | p95 ms | kB |%n|---|---:|---:|---:|",
                count("reports", "select count(*) from entry where status = 'PLACED'"),
                count("notifications", "select count(*) from alert"));
        for (var page : ofSecretary().entrySet()) {
            tell("secretary: " + page.getKey(), SECRETARY, page.getValue());
        }
        for (var page : ofMember().entrySet()) {
            tell("member: " + page.getKey(), MEMBER, page.getValue());
        }
        print("%nFirst load of the secretary's home: %.0f kB.", firstLoad() / BYTES_PER_KILOBYTE);
    }

    private SequencedMap<String, String> ofSecretary() throws SQLException {
        var pages = new LinkedHashMap<String, String>();
        pages.put("home", "/");
        pages.put("inbox", "/inbox");
        pages.put("initiatives", "/initiatives");
        pages.put("initiatives with a word", "/initiatives?text=privacy&review=pending");
        pages.put("one initiative", "/initiatives/" + anInitiative());
        pages.put("round", ROUND);
        pages.put("checks", ROUND + "/checks");
        pages.put("texts", ROUND + "/texts");
        pages.put("one text", ROUND + "/texts/social-partner-initiatives");
        pages.put("section", ROUND + "/arrangement?section=social-partner-initiatives");
        pages.put("section, from the middle", ROUND + "/arrangement?section=social-partner-initiatives&from=5000");
        pages.put("one entry", ROUND + "/arrangement/" + anInitiative());
        pages.put("translation", ROUND + "/translation");
        pages.put("snapshots", ROUND + "/snapshots");
        pages.put("difference", ROUND + "/difference");
        pages.put("comments", ROUND + "/comments");
        return pages;
    }

    private SequencedMap<String, String> ofMember() throws SQLException {
        var pages = new LinkedHashMap<String, String>();
        pages.put("home", "/");
        pages.put("initiatives", "/initiatives");
        pages.put("one initiative", "/initiatives/" + anInitiative());
        pages.put("ours", "/ours");
        pages.put("snapshots", ROUND + "/snapshots");
        pages.put("comments", ROUND + "/comments");
        return pages;
    }

    private void tell(String name, String person, String path) throws Exception {
        for (var time = 0; time < WARM_UP; time++) {
            visits.page(person, path);
        }
        var latency = Measurement.histogram();
        var bytes = 0;
        for (var time = 0; time < TIMES; time++) {
            var begin = System.nanoTime();
            bytes = visits.page(person, path).body().length;
            latency.recordValue((System.nanoTime() - begin) / 1_000);
        }
        print(
                "| %s | %.1f | %.1f | %.0f |",
                name, millis(latency, 50), millis(latency, TAIL), bytes / BYTES_PER_KILOBYTE);
    }

    private static double millis(Histogram latency, int percentile) {
        return latency.getValueAtPercentile(percentile) / MICROS_PER_MILLI;
    }

    /** The home page and what it names, each as it comes over the line. */
    private long firstLoad() throws IOException, InterruptedException {
        var page = visits.page(SECRETARY, "/");
        var bytes = (long) page.body().length;
        var assets = ASSET.matcher(Visits.text(page))
                .results()
                .map(asset -> asset.group(1))
                .distinct()
                .toList();
        for (var asset : assets) {
            bytes += visits.get(SECRETARY, asset, "*/*").body().length;
        }
        return bytes;
    }

    private void freezeTwice() throws IOException, InterruptedException {
        for (var check : Visits.codes(visits.get(SECRETARY, "/v1" + ROUND + "/checks", "application/json"))) {
            visits.put("/v1" + ROUND + "/checks/" + check, "{\"severity\": \"off\"}");
        }
        visits.post("/v1" + ROUND + "/moves", "{\"move\": \"start-editing\"}");
        for (var words : List.of("Tot slot.", "Tot slot, en dank.")) {
            visits.put(
                    "/v1" + ROUND + "/narratives/closing",
                    "{\"text\": {\"nl\": \"%s\"}, \"themes\": []}".formatted(words));
            visits.post("/v1" + ROUND + "/snapshots", "{\"reasons\": []}");
        }
    }

    /** Copies of one that there is, each about an initiative of its own. */
    private void addAlerts() throws SQLException {
        var missing = ALERTS - count("notifications", "select count(*) from alert");
        if (missing <= 0) {
            return;
        }
        try (var connection = platform.connect("notifications");
                var statement = connection.createStatement();
                var columns = statement.executeQuery("""
                        select string_agg(column_name, ', '), string_agg(case column_name
                            when 'id' then 'gen_random_uuid()'
                            when 'initiative' then 'gen_random_uuid()'
                            when 'group_id' then 'null'
                            when 'leads' then 'true'
                            else column_name end, ', ')
                        from information_schema.columns
                        where table_name = 'alert' and table_schema = 'public' and is_identity = 'NO'""")) {
            columns.next();
            var insert = """
                    insert into alert (%s) select %s
                    from (select * from alert where initiative is not null order by position limit 1) one
                    cross join generate_series(1, %d)
                    """.formatted(columns.getString(1), columns.getString(2), missing);
            try (var adding = connection.createStatement()) {
                adding.execute(insert);
                adding.execute("analyze alert");
            }
        }
    }

    private String anInitiative() throws SQLException {
        return text(
                "reports",
                "select initiative from entry where round = 'digitalisation-2' and status = 'PLACED' order by sort_key offset 5000 limit 1");
    }

    private long count(String database, String query) throws SQLException {
        return Long.parseLong(text(database, query));
    }

    private String text(String database, String query) throws SQLException {
        try (var connection = platform.connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @SuppressWarnings("AnnotateFormatMethod") // every format is a literal of this class
    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
