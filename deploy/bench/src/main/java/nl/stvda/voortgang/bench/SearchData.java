package nl.stvda.voortgang.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.stvda.voortgang.local.Platform;

/**
 * Fills the database of initiatives-service, which is stopped meanwhile, with a million initiatives: as its trigger would,
 * which would take three times as long, and checked against it.
 */
final class SearchData {

    private static final String DATABASE = "initiatives";
    private static final int INITIATIVES = 1_000_000;
    private static final int AT_ONCE = 10_000;
    private static final int CONNECTIONS = 2;

    private final Platform platform;

    SearchData(Platform platform) {
        this.platform = platform;
    }

    /** Whether an earlier run has written it all. */
    boolean isThere() throws SQLException {
        try (var connection = platform.connect(DATABASE);
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select count(*) >= %d and to_regclass('bench_plan') is null from search_entry"
                                .formatted(INITIATIVES))) {
            return found.next() && found.getBoolean(1);
        }
    }

    void load() throws SQLException, InterruptedException, ExecutionException {
        execute(resource("1-words.sql"));
        execute(resource("2-plan.sql"));
        var indexes = dropIndexes();
        var insert = resource("3-initiatives.sql");
        try (var executor = Executors.newFixedThreadPool(CONNECTIONS)) {
            var batches = IntStream.range(0, INITIATIVES / AT_ONCE)
                    .<Callable<Boolean>>mapToObj(batch -> () -> insert(insert, batch * AT_ONCE))
                    .toList();
            for (var batch : executor.invokeAll(batches)) {
                batch.get();
            }
        }
        execute("set maintenance_work_mem = '512MB'; " + String.join("; ", indexes));
        execute(resource("4-check.sql"));
        execute("vacuum analyze");
        execute("checkpoint");
    }

    /** Made at the end they take a fraction of the time. Gives the statements that make them again. */
    private List<String> dropIndexes() throws SQLException {
        var definitions = new ArrayList<String>();
        try (var connection = platform.connect(DATABASE);
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("""
                    select indexname, indexdef from pg_indexes
                    where tablename = 'search_entry' and indexname not like '%_pkey'
                    """)) {
                while (found.next()) {
                    definitions.add(found.getString("indexdef"));
                }
            }
            statement.execute("drop index search_entry_changed, search_entry_title, search_entry_words");
        }
        return definitions;
    }

    private boolean insert(String insert, int from) throws SQLException {
        try (var connection = platform.connect(DATABASE);
                var setting = connection.createStatement();
                var statement = connection.prepareStatement(insert)) {
            // no triggers, and no look at the catalogue for each row
            setting.execute("set session_replication_role = replica");
            setting.execute("set synchronous_commit = off");
            statement.setInt(1, from + 1);
            statement.setInt(2, from + AT_ONCE);
            return statement.executeUpdate() == AT_ONCE;
        }
    }

    private void execute(String statements) throws SQLException {
        try (var connection = platform.connect(DATABASE);
                var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(SearchData.class.getResourceAsStream("/search/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
