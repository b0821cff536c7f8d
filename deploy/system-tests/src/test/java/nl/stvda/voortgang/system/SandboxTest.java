package nl.stvda.voortgang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import nl.stvda.voortgang.local.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is tried in the sandbox, all the way through. */
@ExtendWith(RunningPlatform.class)
class SandboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Platform platform;

    SandboxTest(Platform platform) {
        this.platform = platform;
    }

    /** A real post after the trial shows that the trial has gone by, too. */
    @Test
    void showsATrialToWhoTriesAndToNobodyElse() {
        var sandbox = Partner.system(platform, "sandbox");
        var secretary = Partner.person(platform, "secretaris");
        var trial = posted(sandbox, "Proef");
        var real = posted(Partner.system(platform, "fnv"), "Echt");

        await().atMost(PATIENCE)
                .untilAsserted(() -> Draft.of(sandbox, "sandbox").entry(trial).hasRevision(1));
        await().atMost(PATIENCE)
                .untilAsserted(() -> Draft.of(secretary).entry(real).hasRevision(1));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(alertsOf(secretary, real)).isEqualTo(1));

        Draft.of(secretary).entry(trial).isAbsent();
        Draft.of(secretary, "sandbox").entry(real).isAbsent();
        assertThat(alertsOf(secretary, trial)).isZero();
        sandbox.draft("digitalisation-2").then().statusCode(404);
        Partner.system(platform, "fnv").draft("sandbox").then().statusCode(404);
    }

    private static String posted(Partner partner, String title) {
        return partner.post(Partner.initiative(Titles.unique(title)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private long alertsOf(Partner reader, String initiative) {
        return Inbox.all(platform, reader).stream()
                .filter(alert -> alert.initiative().equals(initiative))
                .count();
    }
}
