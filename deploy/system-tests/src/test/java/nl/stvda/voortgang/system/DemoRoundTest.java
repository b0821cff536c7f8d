package nl.stvda.voortgang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import nl.stvda.voortgang.local.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPlatform.class)
class DemoRoundTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Platform platform;
    private final Partner secretary;

    DemoRoundTest(Platform platform) {
        this.platform = platform;
        secretary = Partner.person(platform, "secretaris");
    }

    @Test
    void hasTheShapeOfTheReportOf2022() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            var draft = Draft.of(secretary);
            assertThat(draft.entriesIn("central-activities")).isEqualTo(4);
            assertThat(draft.entriesIn("government-agreements")).isEqualTo(3);
            // other tests of this run add to this section
            assertThat(draft.entriesIn("social-partner-initiatives")).isGreaterThanOrEqualTo(18);
        });
    }

    @Test
    void hasTextsBetweenTheBulletsOfOneSection() {
        secretary
                .request()
                .get(platform.reportsUrl() + "/v1/rounds/digitalisation-2/sections/central-activities/blocks")
                .then()
                .statusCode(200)
                .body("items.kind", contains("text", "entries", "text", "entry", "text"));
    }

    @Test
    void saysWhatHappenedSinceTheReportThatAllMembersSigned() {
        secretary
                .request()
                .get(platform.reportsUrl() + "/v1/rounds/digitalisation-2/delta")
                .then()
                .statusCode(200)
                .body("previous.round", equalTo("digitalisation-1"))
                .body("entries.find { it.title.nl.startsWith('MDIEU') }.news", equalTo("changed"))
                .body("entries.find { it.title.nl.startsWith('SLIM') }.news", equalTo("unchanged"))
                .body("entries.find { it.title.nl.startsWith('STAP') }.news", equalTo("new"));
    }

    @Test
    void readsAsADocumentInBothLanguages() {
        var address = platform.reportsUrl() + "/v1/rounds/digitalisation-2/draft";

        secretary
                .request()
                .accept("text/html")
                .header("Accept-Language", "nl")
                .get(address)
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo("nl"))
                .body(allOf(
                        containsString("Afspraken over bereikbaarheid en onbereikbaarheid"), containsString("STAP")));
        secretary
                .request()
                .accept("text/html")
                .header("Accept-Language", "en")
                .get(address)
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo("en"))
                .body(allOf(containsString("Modalities of connecting and disconnecting"), containsString("STAP")));
    }
}
