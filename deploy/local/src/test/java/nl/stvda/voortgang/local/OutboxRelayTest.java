package nl.stvda.voortgang.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.stvda.voortgang.local.component.Part;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What is written to an outbox arrives on the topic, whatever was down when it was written. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutboxRelayTest {

    private static final Duration LIMIT = Duration.ofSeconds(45);

    @TempDir
    private static Path data;

    private static Platform platform;

    /** In the order of its id, which is the order of commit here. */
    private record Row(UUID id, String aggregate) {

        String payload() {
            return "{\"id\":\"%s\",\"title\":{\"nl\":\"Één \\\"goed\\\" begin\"}}".formatted(aggregate);
        }
    }

    @BeforeAll
    static void startWithoutRelay() throws SQLException {
        platform = Platform.builder()
                .dataDirectory(data)
                .ports(Ports.free())
                .only(Part.POSTGRESQL, Part.KAFKA, Part.CONNECT, Part.INITIATIVES_RELAY)
                .later(Part.INITIATIVES_RELAY)
                .start();
        execute("""
                create table outbox (id uuid primary key, aggregate_type text, aggregate_id text, type text,
                    source text, time text, payload text, created_at timestamptz not null default now())""");
        execute("create publication initiatives_outbox for table outbox with (publish = 'insert')");
    }

    @AfterAll
    static void stop() {
        platform.stop();
    }

    @Test
    @Order(1)
    void relaysWhatWasWrittenBeforeAndAfterItsStart() throws SQLException {
        var before = insert("before", 3);
        platform.start(Part.INITIATIVES_RELAY);
        assertThat(followsTheLog()).isTrue();
        var after = insert("after", 3);

        var records = arrived("before", "after", 6);

        assertThat(records).hasSize(6);
        assertThat(ids(of(records, "before"))).containsExactlyElementsOf(written(before));
        assertThat(ids(of(records, "after"))).containsExactlyElementsOf(written(after));
        var first = of(records, "before").getFirst();
        assertThat(first.key()).isEqualTo("before");
        assertThat(first.value()).isEqualTo(before.getFirst().payload());
        assertThat(headers(first))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "ce_id", before.getFirst().id().toString(),
                        "ce_type", "nl.stvda.initiative.submitted.v1",
                        "ce_source", "/initiatives-service",
                        "ce_time", "2026-01-02T03:04:05Z",
                        "ce_subject", "before",
                        "ce_specversion", "1.0",
                        "content-type", "application/json"));
    }

    @Test
    @Order(2)
    void relaysWhatWasWrittenWhileKafkaWasDown() throws SQLException {
        platform.stop(Part.KAFKA);
        var one = insert("down-one", 50);
        var two = insert("down-two", 50);
        platform.start(Part.KAFKA);

        var records = arrived("down-one", "down-two", 100);

        assertThat(ids(of(records, "down-one"))).containsExactlyElementsOf(written(one));
        assertThat(ids(of(records, "down-two"))).containsExactlyElementsOf(written(two));
    }

    @Test
    @Order(3)
    void relaysWhatWasWrittenWhileConnectWasDown() throws SQLException {
        platform.stop(Part.CONNECT);
        var rows = insert("connect-down", 20);
        platform.start(Part.CONNECT);

        var records = arrived("connect-down", "connect-down", 20);

        assertThat(ids(records)).containsExactlyElementsOf(written(rows));
    }

    @Test
    @Order(4)
    void goesOnAfterPostgresqlWasRestarted() throws SQLException {
        platform.stop(Part.POSTGRESQL);
        platform.start(Part.POSTGRESQL);
        var rows = insert("restarted", 5);

        var records = arrived("restarted", "restarted", 5);

        assertThat(ids(records)).containsExactlyElementsOf(written(rows));
    }

    /** Here a repeat is allowed: everything still in the outbox is sent again, and consumers know what they have. */
    @Test
    @Order(5)
    void losesNothingWhenTheSlotWasLost() throws SQLException {
        platform.stop(Part.CONNECT);
        query("select pg_drop_replication_slot('initiatives_outbox')::text");
        var rows = insert("slot-lost", 5);
        platform.start(Part.CONNECT);

        var records = arrived("slot-lost", "slot-lost", 5);

        assertThat(ids(records)).containsSubsequence(written(rows));
    }

    @Test
    @Order(6)
    void readsWithTheOnlyRoleThatMayReadTheLog() throws SQLException {
        assertThat(query("select string_agg(rolname, ', ') from pg_roles where rolreplication and not rolsuper"))
                .isEqualTo("initiatives_relay");
        assertThat(query("select usename from pg_stat_replication")).isEqualTo("initiatives_relay");
    }

    @Test
    @Order(7)
    void confirmsItsPositionWhileNothingIsPosted() throws SQLException {
        execute("create table if not exists unrelated (n int)");
        var written = query("select pg_current_wal_lsn()::text");
        execute("insert into unrelated select generate_series(1, 10000)");

        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(query(
                                "select confirmed_flush_lsn > '%s'::pg_lsn from pg_replication_slots where slot_name = 'initiatives_outbox'"
                                        .formatted(written)))
                        .isEqualTo("t"));
    }

    private static List<Row> insert(String aggregate, int count) throws SQLException {
        var rows = IntStream.range(0, count)
                .mapToObj(_ -> new Row(nextId(), aggregate))
                .toList();
        try (var connection = DriverManager.getConnection(
                        platform.jdbcUrl("initiatives"), "initiatives", "demo-only-initiatives");
                var statement = connection.prepareStatement("insert into outbox values (?, ?, ?, ?, ?, ?, ?)")) {
            for (var row : rows) {
                statement.setObject(1, row.id());
                statement.setString(2, "initiative");
                statement.setString(3, row.aggregate());
                statement.setString(4, "nl.stvda.initiative.submitted.v1");
                statement.setString(5, "/initiatives-service");
                statement.setString(6, "2026-01-02T03:04:05Z");
                statement.setString(7, row.payload());
                statement.executeUpdate();
            }
        }
        return rows;
    }

    private static long sequence;

    private static UUID nextId() {
        sequence++;
        return new UUID(0x0197_0000_0000_7000L + sequence, 0x8000_0000_0000_0000L);
    }

    private static boolean followsTheLog() throws SQLException {
        try (var connection = platform.connect("initiatives");
                var statement = connection.createStatement();
                var slots = statement.executeQuery(
                        "select from pg_replication_slots where slot_name = 'initiatives_outbox' and active")) {
            return slots.next();
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        platform.jdbcUrl("initiatives"), "initiatives", "demo-only-initiatives");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(String sql) throws SQLException {
        try (var connection = platform.connect("initiatives");
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** Waits for {@code count} records of these aggregates, and then a while longer for one too many. */
    private static List<ConsumerRecord<String, String>> arrived(String one, String two, int count) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", platform.bootstrapServers(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(IntStream.range(0, 12)
                    .mapToObj(partition -> new TopicPartition("initiatives", partition))
                    .toList());
            consumer.seekToBeginning(consumer.assignment());
            var records = new ArrayList<ConsumerRecord<String, String>>();
            var end = System.nanoTime() + LIMIT.toNanos();
            while (records.size() < count && System.nanoTime() < end) {
                poll(consumer, one, two, records);
            }
            for (var again = 0; again < 15; again++) {
                poll(consumer, one, two, records);
            }
            return records;
        }
    }

    private static void poll(
            KafkaConsumer<String, String> consumer,
            String one,
            String two,
            List<ConsumerRecord<String, String>> records) {
        for (var record : consumer.poll(Duration.ofMillis(100))) {
            if (record.key().equals(one) || record.key().equals(two)) {
                records.add(record);
            }
        }
    }

    private static List<ConsumerRecord<String, String>> of(
            List<ConsumerRecord<String, String>> records, String aggregate) {
        return records.stream().filter(record -> record.key().equals(aggregate)).toList();
    }

    private static List<String> ids(List<ConsumerRecord<String, String>> records) {
        return records.stream().map(record -> headers(record).get("ce_id")).toList();
    }

    private static List<String> written(List<Row> rows) {
        return rows.stream().map(row -> row.id().toString()).toList();
    }

    private static Map<String, String> headers(ConsumerRecord<String, String> record) {
        return StreamSupport.stream(record.headers().spliterator(), false)
                .collect(java.util.stream.Collectors.toMap(
                        header -> header.key(), header -> new String(header.value(), UTF_8)));
    }
}
