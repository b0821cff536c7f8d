package nl.stvda.voortgang.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.stvda.voortgang.local.Platform;

/** Fills the database of initiatives-service with a million initiatives, through its own triggers. */
final class SearchData {

    private static final String DATABASE = "initiatives";
    private static final int INITIATIVES = 1_000_000;
    private static final int AT_ONCE = 10_000;
    private static final int CONNECTIONS = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Platform platform;

    SearchData(Platform platform) {
        this.platform = platform;
    }

    void load() throws SQLException, InterruptedException, ExecutionException {
        execute(resource("1-words.sql"));
        var indexes = dropIndexes();
        var insert = resource("2-initiatives.sql");
        try (var executor = Executors.newFixedThreadPool(CONNECTIONS)) {
            var batches = IntStream.range(0, INITIATIVES / AT_ONCE)
                    .<Callable<Boolean>>mapToObj(batch -> () -> insert(insert, batch * AT_ONCE))
                    .toList();
            for (var batch : executor.invokeAll(batches)) {
                batch.get();
            }
        }
        // the order in the table is that of time, as it would be in life
        execute("set maintenance_work_mem = '512MB'; " + String.join("; ", indexes));
        awaitJournal();
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
                var statement = connection.prepareStatement(insert)) {
            statement.setInt(1, from + 1);
            statement.setInt(2, from + AT_ONCE);
            return statement.executeUpdate() == AT_ONCE;
        }
    }

    /** The service works it off meanwhile. */
    private void awaitJournal() throws SQLException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var connection = platform.connect(DATABASE);
                var statement = connection.prepareStatement("select count(*) from search_journal")) {
            while (System.nanoTime() < deadline) {
                try (var left = statement.executeQuery()) {
                    left.next();
                    if (left.getLong(1) == 0) {
                        return;
                    }
                }
                Thread.sleep(Duration.ofSeconds(1));
            }
        }
        throw new IllegalStateException("The journal was not worked off within " + PATIENCE);
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
