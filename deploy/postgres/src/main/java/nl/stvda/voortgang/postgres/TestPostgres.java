package nl.stvda.voortgang.postgres;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives a service under test a database of its own on a real PostgreSQL.
 * Use: {@code @WithTestResource(TestPostgres.class)}.
 */
public final class TestPostgres implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "test";

    /** Null before {@link #start} and after {@link #stop}. */
    private @Nullable PostgresServer server;

    @Override
    public Map<String, String> start() {
        var started = PostgresServer.startThrowaway();
        server = started;
        started.createDatabase(DATABASE, DATABASE);
        return Map.of(
                "quarkus.datasource.jdbc.url",
                started.jdbcUrl(DATABASE),
                "quarkus.datasource.reactive.url",
                started.url(DATABASE),
                "quarkus.datasource.username",
                DATABASE,
                "quarkus.datasource.password",
                DATABASE);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}
