package nl.stvda.voortgang.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import nl.stvda.voortgang.contract.PlainGet;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators watch, by the names that docs/operations.md promises. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(TestMail.class)
class MetricsTest {

    @TestHTTPResource(value = "/metrics", management = true)
    private URI metrics;

    @TestHTTPResource("/v1/nowhere")
    private URI request;

    @TestHTTPResource("/q/metrics")
    private URI amongTheRequests;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http_server_requests_seconds_count",
                "agroal_available_count",
                "agroal_awaiting_count",
                "agroal_active_count",
                "jvm_memory_used_bytes",
                "voortgang_streams_open",
                "voortgang_deliveries{state=\"pending\"",
                "voortgang_deliveries{state=\"dead\"",
                "voortgang_dead_letters",
                "dbscheduler_"
            })
    void areToldBy(String name) throws Exception {
        PlainGet.body(request);

        // a request is counted after it was answered
        await().untilAsserted(() -> assertThat(PlainGet.body(metrics).lines())
                .anySatisfy(line -> assertThat(line).startsWith(name)));
    }

    @Test
    void areNotToldToCallers() throws Exception {
        assertThat(PlainGet.body(amongTheRequests)).doesNotContain("agroal");
    }
}
