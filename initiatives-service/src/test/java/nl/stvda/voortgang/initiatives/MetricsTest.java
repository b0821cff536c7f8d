package nl.stvda.voortgang.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators watch, by the names that docs/operations.md promises. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class MetricsTest {

    @TestHTTPResource(value = "/metrics", management = true)
    private URI metrics;

    @TestHTTPResource("/v1/nowhere")
    private URI request;

    @TestHTTPResource("/q/metrics")
    private URI amongTheRequests;

    private static String get(URI address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http_server_requests_seconds_count",
                "agroal_available_count",
                "agroal_awaiting_count",
                "agroal_active_count",
                "jvm_memory_used_bytes",
                "voortgang_outbox_rows",
                "voortgang_outbox_oldest_seconds",
                "voortgang_relay_behind_bytes",
                "voortgang_relay_left_bytes",
                "voortgang_relay_lost"
            })
    void areToldBy(String name) throws Exception {
        get(request);

        // a request is counted after it was answered
        await().untilAsserted(() -> assertThat(get(metrics).lines())
                .anySatisfy(line -> assertThat(line).startsWith(name)));
    }

    @Test
    void areNotToldToCallers() throws Exception {
        assertThat(get(amongTheRequests)).doesNotContain("agroal");
    }
}
