package nl.stvda.voortgang.local.kafka;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stvda.voortgang.local.component.Await;
import nl.stvda.voortgang.local.component.Component;
import nl.stvda.voortgang.local.component.Http;
import nl.stvda.voortgang.local.component.Part;
import nl.stvda.voortgang.local.component.PlatformFailure;
import nl.stvda.voortgang.local.database.Databases;

/** The Debezium connector that moves one outbox to its topic. It lives in Connect; this registers it and looks after it. */
public final class OutboxRelay implements Component {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    /** Kafka Connect's own notation for what differs per environment. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{env:([A-Z_]+)}");

    private final ObjectMapper json = new ObjectMapper();
    private final Part part;
    private final String database;
    private final Path log;
    private final Path configuration;
    private final String connectUrl;
    private final Databases databases;

    /** Relays the outbox of this database. */
    public OutboxRelay(
            Part part, String database, Path log, Path configuration, String connectUrl, Databases databases) {
        this.part = part;
        this.database = database;
        this.log = log;
        this.configuration = configuration;
        this.connectUrl = connectUrl;
        this.databases = databases;
    }

    @Override
    public Part part() {
        return part;
    }

    @Override
    public Path log() {
        return log;
    }

    /** Registers the connector, or changes it to what the file says now; repeated until Connect takes it. */
    @Override
    public void start() {
        Await.until("the table outbox was not there", LIMIT, Optional::empty, this::hasOutbox);
        databases.admitRelay(database);
        Await.until("the lost slot was not given up", LIMIT, Optional::empty, this::giveLostSlotUp);
        Await.until("Connect did not take the connector", LIMIT, Optional::empty, this::register);
    }

    @Override
    public void awaitReady() {
        Await.until("the connector did not run", LIMIT, Optional::empty, this::runs);
        Await.until("the connector did not read the log", LIMIT, Optional::empty, this::reads);
    }

    /** Takes the connector away from Connect; what it had relayed stays known there. */
    @Override
    public void stop() {
        // it ends with Connect, and goes on where it was when Connect is back
    }

    private boolean hasOutbox() throws SQLException {
        try (var connection = databases.connect(database);
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select to_regclass('public.outbox') is not null")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /** What the log no longer has is still in the outbox; a connector without a slot begins by reading all of that. */
    private boolean giveLostSlotUp() throws SQLException {
        try (var connection = databases.connect(database);
                var statement = connection.createStatement()) {
            statement.execute("""
                    select pg_drop_replication_slot(slot_name) from pg_replication_slots
                    where slot_name = '%s_outbox' and wal_status = 'lost'""".formatted(database));
            return true;
        }
    }

    private boolean register() throws IOException, InterruptedException {
        var answer = Http.send(Http.json(url() + "/config").PUT(BodyPublishers.ofString(configuration())));
        if (answer.statusCode() == 400) {
            throw new PlatformFailure("Connect refused %s: %s".formatted(configuration, answer.body()));
        }
        return answer.statusCode() / 100 == 2;
    }

    /** A task that failed, because the table was not there yet for example, is started again. */
    private boolean runs() throws IOException, InterruptedException {
        var status = json.readTree(Http.get(url() + "/status").body());
        if (status.path("connector").path("state").asText().equals("FAILED")
                || status.path("tasks").path(0).path("state").asText().equals("FAILED")) {
            restart();
            return false;
        }
        return status.path("tasks").path(0).path("state").asText().equals("RUNNING");
    }

    /** A task that runs has only begun: it looks at the outbox first, and follows the log when that is done. */
    private boolean reads() throws SQLException {
        try (var connection = databases.connect(database);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(
                        "select active from pg_replication_slots where slot_name = '%s_outbox'".formatted(database))) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private void restart() throws IOException, InterruptedException {
        Http.send(
                Http.json(url() + "/restart?includeTasks=true&onlyFailed=true").POST(BodyPublishers.noBody()));
    }

    /** What Connect says about the connector and its task. */
    public JsonNode status() throws IOException, InterruptedException {
        return json.readTree(Http.get(url() + "/status").body());
    }

    private String url() {
        return "%s/connectors/%s-outbox".formatted(connectUrl, database);
    }

    private String configuration() throws IOException {
        var environment = Map.of(
                "OUTBOX_DATABASE", database,
                "OUTBOX_DATABASE_HOST", "localhost",
                "OUTBOX_DATABASE_PORT", Integer.toString(databases.port()),
                "OUTBOX_DATABASE_USER", Databases.relay(database),
                "OUTBOX_DATABASE_PASSWORD", Databases.password(Databases.relay(database)));
        return PLACEHOLDER
                .matcher(Files.readString(configuration))
                .replaceAll(match -> Matcher.quoteReplacement(Optional.ofNullable(environment.get(match.group(1)))
                        .orElseThrow(() -> new PlatformFailure(
                                "%s asks for %s, which nobody sets".formatted(configuration, match.group(1))))));
    }
}
