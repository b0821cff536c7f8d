package nl.stvda.voortgang.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.stvda.voortgang.local.Platform;
import nl.stvda.voortgang.local.component.Part;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the secretariat sees, in a real browser after a real sign-in. */
@ExtendWith(RunningPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardTest {

    private static final double PATIENCE = Duration.ofSeconds(30).toMillis();
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Platform platform;
    private Chromium chromium;

    @SuppressWarnings("NullAway.Init") // opened before the first test
    DashboardTest(Platform platform) {
        this.platform = platform;
    }

    @BeforeAll
    void open() {
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void showsAPostInFiguresAndInboxWithoutReload() {
        var page = signedIn("nl-NL");
        var problems = problemsOf(page);
        var title = Titles.unique("Live op het scherm");
        var organisation = count(posted(page, "lto-nederland"));
        var theme = count(bar(page, "connecting"));
        page.evaluate("window.sameDocument = true");

        Partner.system(platform, "lto-nederland")
                .post(Partner.initiative(title))
                .then()
                .statusCode(201);

        assertThat(page.locator("#inbox").getByText(title)).isVisible(visible());
        assertThat(posted(page, "lto-nederland")).hasText(Integer.toString(organisation + 1), text());
        assertThat(bar(page, "connecting")).hasText(Integer.toString(theme + 1), text());
        assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
        assertThat(problems).isEmpty();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "dashboard-nl.png"))
                .setFullPage(true));
    }

    @Test
    void isCompleteInEnglishAndRemembersTheChoice() {
        var page = signedIn("nl-NL");

        page.getByText("English").click();
        page.navigate(platform.reportsUrl() + "/");

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("#inbox-heading")).hasText("New");
        assertThat(page.locator("#chart-themes")).containsText("Modalities of connecting and disconnecting");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "dashboard-en.png")));
        page.navigate(platform.reportsUrl() + "/rounds/digitalisation-2/draft");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void hasNothingThatAxeObjectsTo() {
        var page = signedIn("nl-NL");

        var dashboard = new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations();
        page.navigate(platform.reportsUrl() + "/rounds/digitalisation-2/draft");
        var document = new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations();

        assertThat(dashboard).isEmpty();
        assertThat(document).isEmpty();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "draft-nl.png"))
                .setFullPage(true));
    }

    @Test
    void marksAnAlertAsRead() {
        var page = signedIn("nl-NL");
        var title = Titles.unique("Te lezen");
        Partner.system(platform, "cnv").post(Partner.initiative(title)).then().statusCode(201);
        var alert = page.locator("#inbox li", new Page.LocatorOptions().setHasText(title));
        assertThat(alert).hasClass("unread", new LocatorAssertions.HasClassOptions().setTimeout(PATIENCE));

        alert.getByRole(AriaRole.BUTTON).click();

        assertThat(alert).not().hasClass("unread", new LocatorAssertions.HasClassOptions().setTimeout(PATIENCE));
    }

    @Test
    void saysThatTheInboxIsAwayAndStillShowsTheFigures() {
        platform.stop(Part.NOTIFICATIONS_SERVICE);
        try {
            var page = signedIn("nl-NL");

            assertThat(page.locator("#inbox .stale")).isVisible(visible());
            assertThat(page.locator("#organisations tbody tr").first()).isVisible(visible());
        } finally {
            platform.start(Part.NOTIFICATIONS_SERVICE);
        }
    }

    @Test
    void leadsWhoIsNotSignedInToKeycloakAndKeepsTokensOutOfTheBrowser() {
        var page = chromium.page("nl-NL");
        page.navigate(platform.reportsUrl() + "/");
        assertThat(page.url()).startsWith(platform.keycloakUrl());
        assertThat(page.locator("link[href$='/css/voortgang.css']")).hasCount(1);
        assertThat(page.locator("#kc-login")).hasText("Inloggen");
        assertThat(new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations())
                .isEmpty();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "sign-in-nl.png")));

        signIn(page, "secretaris");

        // a token starts with the encoded {" of its header
        assertThat(page.context().cookies())
                .filteredOn(cookie -> cookie.domain.equals("localhost"))
                .filteredOn(cookie -> cookie.name.startsWith("q_"))
                .isNotEmpty()
                .allSatisfy(
                        cookie -> assertThat(cookie.value).doesNotContain("eyJ").hasSizeLessThan(200));
        assertThat(page.evaluate("document.cookie")).isEqualTo("");
    }

    @Test
    void showsAnOrganisationsPersonTheDraftWithoutTheInbox() {
        var page = chromium.page("nl-NL");
        page.navigate(platform.reportsUrl() + "/");
        signIn(page, "fnv-medewerker");

        openSections(page);

        assertThat(page.locator("#draft .entries li").first()).isVisible(visible());
        assertThat(page.locator("#inbox")).hasCount(0);
    }

    @Test
    void letsAMemberDeclareThatNothingChangedAndTakeThatBack() {
        var page = chromium.page("nl-NL");
        page.navigate(platform.reportsUrl() + "/");
        signIn(page, "mkb-nederland-medewerker");
        photograph(page, "declare-home");
        page.locator("#unchanged-theme").selectOption("dignity");

        page.locator("form[action='/ours/declarations'] button").click();

        var takeBack = page.locator("#unchanged form[action$='/withdrawal'] button");
        assertThat(takeBack).isVisible(visible());
        photograph(page, "declared");
        openDraft(page, 1);
        assertThat(page.locator("#unchanged li")).containsText("MKB-Nederland");
        assertThat(new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations())
                .isEmpty();
        photograph(page, "declared-draft");

        page.navigate(platform.reportsUrl() + "/ours");
        takeBack.click();

        assertThat(takeBack).hasCount(0);
        openDraft(page, 0);
    }

    /** Once so many declarations are in it. */
    private void openDraft(Page page, int declarations) {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            page.navigate(platform.reportsUrl() + "/rounds/digitalisation-2/draft");
            return page.locator("#unchanged li").count() == declarations;
        });
    }

    /** On a screen and on a phone. */
    private static void photograph(Page page, String name) {
        for (var width : List.of(320, 1280)) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "%s-%d.png".formatted(name, width)))
                    .setFullPage(true));
        }
    }

    @Test
    void fitsAPhoneAndPaperWhateverPartnersWrite() {
        var word = "W".repeat(150);
        Partner.system(platform, "sandbox")
                .post(Partner.initiative(Titles.unique(word)))
                .then()
                .statusCode(201);
        var page = signedIn("nl-NL");
        page.setViewportSize(320, 800);

        var dashboard = widthOf(page);
        assertThat(signOut(page)).isInViewport();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "dashboard-320.png")));
        page.navigate(platform.reportsUrl() + "/rounds/sandbox/draft");
        assertThat(page.getByText(word).first()).isVisible(visible());
        var document = widthOf(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "draft-320.png"))
                .setFullPage(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var paper = widthOf(page);

        assertThat(dashboard).isLessThanOrEqualTo(320);
        assertThat(document).isLessThanOrEqualTo(320);
        assertThat(paper).isLessThanOrEqualTo(320);
    }

    @Test
    void signsOutWithTheButton() {
        var page = signedIn("nl-NL");

        signOut(page).click();

        page.waitForURL(platform.keycloakUrl() + "/**");
        page.navigate(platform.reportsUrl() + "/");
        assertThat(page.locator("#username")).isVisible(visible());
    }

    private static Locator signOut(Page page) {
        return page.locator("form[action='/sign-out'] button");
    }

    private static int widthOf(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth");
    }

    /** As a person does who wants to see all initiatives. */
    private static void openSections(Page page) {
        page.locator("#draft summary").all().forEach(Locator::click);
        assertThat(page.locator("#draft .entries li").first()).isVisible(visible());
    }

    private Page signedIn(String language) {
        var page = chromium.page(language);
        page.navigate(platform.reportsUrl() + "/");
        signIn(page, "secretaris");
        return page;
    }

    private void signIn(Page page, String name) {
        page.locator("#username").fill(name);
        page.locator("#password").fill("demo-only-password");
        page.locator("#kc-login").click();
        page.waitForURL(platform.reportsUrl() + "/**");
        assertThat(page.locator("#board, #draft")).isVisible(visible());
    }

    /** Errors that the browser reports: scripts that fail, and whatever the page's own security policy refuses. */
    private static List<String> problemsOf(Page page) {
        var problems = new ArrayList<String>();
        page.onPageError(problems::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                problems.add(message.text());
            }
        });
        return problems;
    }

    private static Locator bar(Page page, String theme) {
        return page.locator("#chart-themes tr[data-code='%s'] .count".formatted(theme));
    }

    private static Locator posted(Page page, String organisation) {
        return page.locator("#organisations tr[data-code='%s'] .posted".formatted(organisation));
    }

    private static int count(Locator figure) {
        return Integer.parseInt(figure.innerText().strip());
    }

    private static LocatorAssertions.IsVisibleOptions visible() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }

    private static LocatorAssertions.HasTextOptions text() {
        return new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE);
    }
}
