package nl.stvda.voortgang.reports.dashboard.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.access.Token;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class DashboardStreamTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static HttpRequest.Builder stream() {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d/stream".formatted(RestAssured.port)))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + Token.expiringIn(Duration.ofSeconds(3)))
                .timeout(PATIENCE);
    }

    /** Reading the whole answer ends only because the service ends it. */
    private static List<String> wholeAnswer(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString())
                    .body()
                    .lines()
                    .toList();
        }
    }

    @Test
    void endsWhenTheTokenExpires() throws Exception {
        var lines = wholeAnswer(stream());

        assertThat(lines).contains("event:open", "id:connected").doesNotContain("event:draft");
    }

    @Test
    void tellsEachPageATimeOfItsOwnToComeBack() throws Exception {
        Callable<List<String>> tab = () -> wholeAnswer(stream());
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = tabs.invokeAll(Collections.nCopies(8, tab));

            var times = new ArrayList<Long>();
            for (var answer : answers) {
                times.add(answer.get().stream()
                        .filter(line -> line.startsWith("retry:"))
                        .map(line -> Long.parseLong(line.substring("retry:".length())))
                        .findFirst()
                        .orElseThrow());
            }
            assertThat(times).allMatch(millis -> millis >= 1_000 && millis < 4_000);
            assertThat(new HashSet<>(times)).hasSizeGreaterThan(1);
        }
    }

    @Test
    void hasThePageFetchTheDraftWhenItConnectsAgain() throws Exception {
        var lines = wholeAnswer(stream().header("Last-Event-ID", "connected"));

        assertThat(lines).contains("event:draft");
    }
}
