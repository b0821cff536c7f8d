package nl.stvda.voortgang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stvda.voortgang.local.Platform;
import nl.stvda.voortgang.local.component.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of imports that a killed service had in hand. */
@ExtendWith(RunningPlatform.class)
class InterruptedImportTest {

    private static final int ROWS = 5_000;
    /** The dead node keeps its turn until its lease has run out. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final List<String> UNFINISHED = List.of("received", "running");

    private final Platform platform;

    InterruptedImportTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void storesEveryRowOnceThoughTheServiceIsKilledInTheMiddle() {
        var whole = Partner.system(platform, "fnv");
        var each = Partner.system(platform, "cnv");
        var file = drafts();
        var ofWhole = send(whole, file, "all-or-nothing").<String>path("id");
        var ofEach = send(each, file, "row-by-row").<String>path("id");
        awaitBegin(whole, ofWhole);
        awaitBegin(each, ofEach);

        platform.kill(Part.INITIATIVES_SERVICE);
        platform.start(Part.INITIATIVES_SERVICE);

        assertStoredOnce(whole, ofWhole, file);
        assertStoredOnce(each, ofEach, file);
    }

    /** Drafts, of which nobody hears: the other services have other tests to serve. */
    private static byte[] drafts() {
        var title = Titles.unique("Onderbroken");
        return IntStream.range(0, ROWS)
                .mapToObj(number -> Partner.initiative(title + " " + number)
                        .replaceFirst("\\{", "{\"status\": \"draft\",")
                        .replace("\n", " "))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Response send(Partner partner, byte[] file, String mode) {
        var answer = partner.request()
                .contentType("application/x-ndjson; charset=utf-8")
                .queryParam("mode", mode)
                .body(file)
                .post(platform.initiativesUrl() + "/v1/imports");
        answer.then().statusCode(202);
        return answer;
    }

    private Response get(Partner partner, String id) {
        return partner.request().get(platform.initiativesUrl() + "/v1/imports/" + id);
    }

    private void awaitBegin(Partner partner, String id) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> get(partner, id).<Integer>path("rows.processed") > 0);
    }

    private Response awaitEnd(Partner partner, String id) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> !UNFINISHED.contains(get(partner, id).<String>path("state")));
        return get(partner, id);
    }

    private void assertStoredOnce(Partner partner, String id, byte[] file) {
        awaitEnd(partner, id)
                .then()
                .body("state", equalTo("done"))
                .body("rows.added", equalTo(ROWS))
                .body("rows.stored", equalTo(ROWS));
        var again = send(partner, file, "all-or-nothing").<String>path("id");
        assertThat(awaitEnd(partner, again).<Integer>path("rows.unchanged")).isEqualTo(ROWS);
    }
}
