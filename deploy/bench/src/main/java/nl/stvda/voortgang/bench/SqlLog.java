package nl.stvda.voortgang.bench;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import nl.stvda.voortgang.local.Platform;
import nl.stvda.voortgang.local.component.Part;

/** What PostgreSQL did for the service: the time that its statements took, and the plans by which they ran. */
final class SqlLog {

    private static final Pattern DURATION = Pattern.compile("duration: ([0-9.]+) ms");
    /** So much of a plan tells how it reads. */
    private static final int LONGEST_LINE = 220;

    private final Platform platform;
    private final Path file;

    SqlLog(Platform platform) {
        this.platform = platform;
        file = platform.log(Part.POSTGRESQL);
    }

    /** Lets PostgreSQL load what tells plans, for connections that are made from now on. */
    void prepare() throws SQLException {
        set("session_preload_libraries", "auto_explain");
    }

    /** Milliseconds that the statements of one request take, on average over some. */
    double millis(int requests, Request request) throws SQLException, IOException, InterruptedException {
        set("log_min_duration_statement", "0");
        var written = record(() -> {
            for (var number = 0; number < requests; number++) {
                request.send();
            }
        });
        set("log_min_duration_statement", "-1");
        return DURATION.matcher(written)
                        .results()
                        .mapToDouble(found -> Double.parseDouble(found.group(1)))
                        .sum()
                / requests;
    }

    /** The plans of the statements of one request, shortened. */
    String plans(Request request) throws SQLException, IOException, InterruptedException {
        set("auto_explain.log_min_duration", "0");
        var written = record(request);
        set("auto_explain.log_min_duration", "-1");
        var plans = new StringBuilder();
        written.lines()
                .filter(line -> line.startsWith("\t") || line.contains("duration:"))
                .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line)
                .forEach(line -> plans.append(line).append('\n'));
        return plans.toString();
    }

    private String record(Request request) throws IOException, InterruptedException {
        try (var log = FileChannel.open(file)) {
            var start = log.size();
            request.send();
            log.position(start);
            return new String(Channels.newInputStream(log).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void set(String name, String value) throws SQLException {
        try (var connection = platform.connect("initiatives");
                var statement = connection.createStatement()) {
            statement.execute("load 'auto_explain'");
            statement.execute("alter system set %s = '%s'".formatted(name, value));
            statement.execute("alter system set auto_explain.log_analyze = 'on'");
            statement.execute("alter system set auto_explain.log_buffers = 'on'");
            statement.execute("alter system set auto_explain.log_timing = 'off'");
            statement.execute("select pg_reload_conf()");
            // each process reads it when it next has something to do
            statement.execute("select pg_sleep(0.2)");
        }
    }

    /** Something that is asked. */
    @FunctionalInterface
    interface Request {
        void send() throws IOException, InterruptedException;
    }
}
