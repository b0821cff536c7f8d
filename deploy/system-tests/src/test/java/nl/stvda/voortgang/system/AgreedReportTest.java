package nl.stvda.voortgang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import nl.stvda.voortgang.local.Platform;
import nl.stvda.voortgang.local.component.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a frozen draft to six signatures, with the sign-ins of real people, and what other services hear of it. */
@ExtendWith(RunningPlatform.class)
class AgreedReportTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FROZEN_SIGNED_AND_APPROVED = 8;
    private static final int FROZEN_AND_SIGNED = 2;

    private final Platform platform;
    private final String round;

    AgreedReportTest(Platform platform) {
        this.platform = platform;
        round = platform.reportsUrl() + "/v1/rounds/digitalisation-2";
    }

    /** The entries of the demo round are not reviewed, and this is not about that. */
    private void withoutChecks(Partner secretary) {
        List<String> checks = secretary
                .request()
                .get(round + "/checks")
                .then()
                .statusCode(200)
                .extract()
                .path("settings.check");
        checks.forEach(check -> secretary
                .request()
                .contentType(ContentType.JSON)
                .body("{\"severity\": \"off\"}")
                .put(round + "/checks/" + check)
                .then()
                .statusCode(200));
    }

    /** The demo round still collects when it is loaded; members sign when they are asked to. */
    private void askForSignatures(Partner secretary) {
        for (var move : List.of("start-editing", "ask-sign-off")) {
            List<String> moves = secretary.request().get(round).path("moves");
            if (moves.contains(move)) {
                secretary
                        .request()
                        .contentType(ContentType.JSON)
                        .header("If-Match", "*")
                        .body("{\"move\": \"%s\"}".formatted(move))
                        .post(round + "/moves")
                        .then()
                        .statusCode(200);
            }
        }
    }

    /** So that there is something new to freeze, whatever was frozen before. */
    private void writeSomethingNew(Partner secretary) {
        var address = round + "/narratives/closing";
        var tag = secretary.request().get(address).getHeader("ETag");
        secretary
                .request()
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body("{\"text\": {\"nl\": \"%s\", \"en\": \"To close\"}, \"themes\": []}"
                        .formatted(Titles.unique("Tot slot")))
                .put(address)
                .then()
                .statusCode(200);
    }

    @Test
    void isFrozenAndSignedOnPages() {
        var secretary = Partner.person(platform, "secretaris");
        withoutChecks(secretary);
        askForSignatures(secretary);
        writeSomethingNew(secretary);
        var before = Topic.of(platform, "reports").records();

        try (var chromium = new Chromium()) {
            var page = signedIn(chromium, "secretaris");
            page.navigate(platform.reportsUrl() + "/checks");
            button(page, "Verder").click();
            button(page, "Vastleggen").click();
            page.waitForURL("**/rounds/digitalisation-2/snapshots/*");
            var approver = signedIn(chromium, "fnv-bestuurder");
            approver.navigate(page.url());
            approver.locator("#decision-approve").check();
            button(approver, "Onderteken").click();

            PlaywrightAssertions.assertThat(approver.locator(".notice")).containsText("Ondertekend");
            PlaywrightAssertions.assertThat(approver.locator("#decision-withdraw"))
                    .isVisible();
            for (var width : List.of(1280, 320)) {
                approver.setViewportSize(width, 900);
                approver.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", "snapshot-%d.png".formatted(width)))
                        .setFullPage(true));
                assertThat(approver.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                        .isEqualTo(0);
                assertThat(new AxeBuilder(approver).analyze().getViolations()).isEmpty();
            }
        }

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(Topic.of(platform, "reports").records()).isEqualTo(before + FROZEN_AND_SIGNED));
    }

    private Page signedIn(Chromium chromium, String name) {
        var page = chromium.page("nl-NL");
        page.navigate(platform.reportsUrl() + "/");
        page.locator("#username").fill(name);
        page.locator("#password").fill("demo-only-password");
        page.locator("#kc-login").click();
        page.waitForURL(platform.reportsUrl() + "/**");
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void isSignedByAllMembersAndToldOnTheTopic() {
        var secretary = Partner.person(platform, "secretaris");
        withoutChecks(secretary);
        askForSignatures(secretary);
        writeSomethingNew(secretary);
        var before = Topic.of(platform, "reports").records();

        var frozen = secretary
                .request()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"reasons\": []}")
                .post(round + "/snapshots")
                .then()
                .statusCode(201)
                .extract();
        String hash = frozen.path("hash");
        List<String> members = frozen.path("policy.members.organisation");
        members.forEach(member -> Partner.of(platform, SignIn.of(platform, member + "-bestuurder"))
                .request()
                .contentType(ContentType.JSON)
                .body("{\"decision\": \"approve\", \"hash\": \"%s\"}".formatted(hash))
                .post(round + "/snapshots/%d/signatures".formatted(frozen.<Integer>path("number")))
                .then()
                .statusCode(200));

        assertThat(members).containsExactlyInAnyOrder("vno-ncw", "mkb-nederland", "lto-nederland", "fnv", "cnv", "vcp");
        secretary.request().get(round + "/approved").then().statusCode(200).header("ETag", "\"%s\"".formatted(hash));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Topic.of(platform, "reports").records())
                        .isEqualTo(before + FROZEN_SIGNED_AND_APPROVED));
    }

    private Response freeze(Partner secretary) {
        return secretary
                .request()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"reasons\": []}")
                .post(round + "/snapshots");
    }

    private Response approve(Partner approver, int snapshot, String hash) {
        return approver.request()
                .contentType(ContentType.JSON)
                .body("{\"decision\": \"approve\", \"hash\": \"%s\"}".formatted(hash))
                .post(round + "/snapshots/%d/signatures".formatted(snapshot));
    }

    /**
     * Kills the service when it has written all of something and is about to commit: what comes last is the entry of the audit log, and the end of
     * that is held here until then.
     */
    private void killInTheMiddleOf(Callable<Response> request) throws Exception {
        try (var caller = Executors.newVirtualThreadPerTaskExecutor();
                var holder = platform.connect("reports");
                var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtext('audit_entry'))");
            var answer = caller.submit(request);
            await().atMost(PATIENCE).until(() -> isSomebodyWaiting(statement));
            platform.kill(Part.REPORTS_SERVICE);
            try {
                assertThatThrownBy(answer::get).as("no answer").isInstanceOf(ExecutionException.class);
            } finally {
                // whatever was wrong, other tests need the service
                holder.commit();
                platform.start(Part.REPORTS_SERVICE);
            }
        }
    }

    private static boolean isSomebodyWaiting(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery(
                "select from pg_stat_activity where wait_event = 'advisory' and datname = current_database()")) {
            return rows.next();
        }
    }

    private List<Integer> snapshots(Partner secretary) {
        return secretary.request().get(round + "/snapshots").path("items.number");
    }

    /** What was answered before the service was killed is there, and what was not answered is not, nor is any part of it. */
    @Test
    void isFrozenAndSignedAsAWholeOrNotAtAllWhenTheServiceIsKilled() throws Exception {
        var secretary = Partner.person(platform, "secretaris");
        var approver = Partner.of(platform, SignIn.of(platform, "cnv-bestuurder"));
        withoutChecks(secretary);
        askForSignatures(secretary);
        writeSomethingNew(secretary);
        var told = Topic.of(platform, "reports").records();
        var before = snapshots(secretary);

        killInTheMiddleOf(() -> freeze(secretary));

        assertThat(snapshots(secretary)).isEqualTo(before);
        var frozen = freeze(secretary).then().statusCode(201).extract();
        int number = frozen.path("number");
        String hash = frozen.path("hash");
        assertThat(number).isEqualTo(before.size() + 1);

        killInTheMiddleOf(() -> approve(approver, number, hash));

        secretary
                .request()
                .get(round + "/snapshots/%d/signatures".formatted(number))
                .then()
                .body("hash", equalTo(hash))
                .body("signatures", empty());
        approve(approver, number, hash).then().statusCode(200).body("signatures.organisation", contains("cnv"));
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(Topic.of(platform, "reports").records()).isEqualTo(told + FROZEN_AND_SIGNED));
    }
}
