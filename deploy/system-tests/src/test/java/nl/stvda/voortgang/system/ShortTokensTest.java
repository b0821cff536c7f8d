package nl.stvda.voortgang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.stvda.voortgang.local.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sessions outlive their tokens, in a realm that takes each refresh token once. */
@ExtendWith(RunningPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShortTokensTest {

    /** The pages renew tokens that have less than half a minute to live. */
    private static final int SECONDS = 33;

    private static final Duration UNTIL_RENEWAL = Duration.ofSeconds(4);
    private static final String SIX_AT_ONCE = """
            async () => Promise.all(Array.from({length: 6}, async () => (await fetch('/fragments/draft')).status))
            """;

    private final Platform platform;
    private int before;

    @SuppressWarnings("NullAway.Init") // opened before the first test
    private Chromium chromium;

    ShortTokensTest(Platform platform) {
        this.platform = platform;
    }

    @BeforeAll
    void open() {
        chromium = new Chromium();
        before = RealmAdministrator.of(platform)
                .get("/admin/realms/voortgang")
                .then()
                .statusCode(200)
                .body("revokeRefreshToken", is(true))
                .extract()
                .path("accessTokenLifespan");
        tokensLive(SECONDS);
    }

    @AfterAll
    void close() {
        tokensLive(before);
        chromium.close();
    }

    @Test
    void keepsTwoTabsSignedInThatAskForManyThingsAtOnce() {
        var tab = chromium.page("nl-NL");
        tab.navigate(platform.reportsUrl() + "/");
        signIn(tab);
        var other = tab.context().newPage();
        other.navigate(platform.reportsUrl() + "/inbox");

        for (var time = 0; time < 3; time++) {
            awaitTheNextRenewal();
            assertThat(sixAtOnce(tab)).hasSize(6).containsOnly(200);
            assertThat(sixAtOnce(other)).hasSize(6).containsOnly(200);
        }
        other.reload();

        assertThat(other.url()).isEqualTo(platform.reportsUrl() + "/inbox");
    }

    private void signIn(Page page) {
        page.locator("#username").fill("secretaris");
        page.locator("#password").fill("demo-only-password");
        page.locator("#kc-login").click();
        page.waitForURL(platform.reportsUrl() + "/**");
    }

    private static List<Object> sixAtOnce(Page page) {
        return List.copyOf((List<?>) page.evaluate(SIX_AT_ONCE));
    }

    private static void awaitTheNextRenewal() {
        var due = Instant.now().plus(UNTIL_RENEWAL);
        await().atMost(UNTIL_RENEWAL.multipliedBy(2)).until(() -> Instant.now().isAfter(due));
    }

    private void tokensLive(int seconds) {
        RealmAdministrator.of(platform)
                .body(Map.of("accessTokenLifespan", seconds))
                .put("/admin/realms/voortgang")
                .then()
                .statusCode(204);
    }
}
