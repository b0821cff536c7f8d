package nl.stvda.voortgang.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.stvda.voortgang.local.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A section of the report of 2022 is built on its page, without a script: paragraph, three bullets, paragraph, paragraph with
 * three bullets inside it, paragraph.
 */
@ExtendWith(RunningPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArrangementTest {

    private static final String ROUND = "/rounds/digitalisation-2";
    private static final String SECTION = ROUND + "/arrangement?section=closing";
    private static final String BLOCKS = "/v1" + ROUND + "/sections/closing/blocks";

    private final Platform platform;
    private final Partner secretary;
    private Chromium chromium;

    @SuppressWarnings("NullAway.Init") // opened before the first test
    ArrangementTest(Platform platform) {
        this.platform = platform;
        secretary = Partner.person(platform, "secretaris");
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
    void buildsASectionOfTheRealReport() {
        var fnv = Partner.system(platform, "fnv");
        var bullets = posted(fnv, 3);
        var working = fnv.posted(Partner.initiative(Titles.unique("De werkgroep")));
        var inside = posted(fnv, 3);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Draft.of(secretary).entry(inside.getLast()).hasRevision(1));
        var page = signedIn();
        try {
            add(page, "Een groep initiatieven");
            bullets.forEach(bullet -> move(page, bullet, "Groep initiatieven"));
            write(page, "Daarnaast is er overleg gevoerd.");
            add(page, "Eén initiatief");
            move(page, working, "Eén initiatief");
            inside.forEach(bullet -> {
                move(page, bullet, "Groep initiatieven");
                nest(page, bullet, working);
            });
            write(page, "Dat gaat volgend jaar door.");

            var closing = secretary.draft().jsonPath();

            assertThat(closing.<List<String>>get(in("blocks.kind")))
                    .containsExactly("text", "group", "text", "entry", "text");
            assertThat(entries(closing, 1)).containsExactlyElementsOf(bullets);
            assertThat(entries(closing, 3))
                    .startsWith(working)
                    .containsSequence(inside)
                    .hasSize(4);
            assertThat(closing.<String>get(in("blocks[2].text.nl"))).isEqualTo("Daarnaast is er overleg gevoerd.");
            page.navigate(platform.reportsUrl() + SECTION);
            assertThat(page.locator("#entry-%s #entry-%s".formatted(working, inside.getFirst())))
                    .isVisible();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "arrangement-nl.png"))
                    .setFullPage(true));
        } finally {
            removeBlocks();
        }
    }

    private static List<String> posted(Partner partner, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> partner.posted(Partner.initiative(Titles.unique("Een punt"))))
                .toList();
    }

    private static String in(String part) {
        return "sections.find { it.code == 'closing' }." + part;
    }

    private static List<String> entries(JsonPath draft, int block) {
        return draft.get(in("blocks[%d].entries".formatted(block)));
    }

    private void add(Page page, String what) {
        page.navigate(platform.reportsUrl() + SECTION);
        var last = page.locator("details.insert").last();
        last.locator("summary").click();
        last.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(what))
                .click();
    }

    private void write(Page page, String text) {
        add(page, "Een tekst");
        page.locator("#text-nl").fill(text);
        page.locator("button[value=save]").click();
        assertThat(page.locator(".notice")).containsText("Het blok is bewaard");
    }

    private void move(Page page, String entry, String to) {
        open(page, entry, "move");
        page.locator("#place").selectOption(new SelectOption().setLabel("Tot slot: " + to));
        take(page, "move", "Het initiatief is verplaatst");
    }

    private void nest(Page page, String entry, String into) {
        open(page, entry, "nest");
        page.locator("#nest-into").selectOption(into);
        take(page, "nest", "onder het andere");
    }

    private void open(Page page, String entry, String step) {
        page.navigate(platform.reportsUrl() + ROUND + "/arrangement/" + entry);
        form(page, step).locator("xpath=..").locator("summary").click();
    }

    private static void take(Page page, String step, String told) {
        form(page, step).locator("button").click();
        assertThat(page.locator(".notice")).containsText(told);
    }

    private static Locator form(Page page, String step) {
        return page.locator("form:has(input[name='/kind'][value='%s'])".formatted(step));
    }

    private Page signedIn() {
        var page = chromium.pageWithoutScript("nl-NL");
        page.navigate(platform.reportsUrl() + "/");
        page.locator("#username").fill("secretaris");
        page.locator("#password").fill("demo-only-password");
        page.locator("#kc-login").click();
        page.waitForURL(platform.reportsUrl() + "/**");
        return page;
    }

    /** The round is that of the other tests too. */
    private void removeBlocks() {
        List<String> added =
                secretary.request().get(platform.reportsUrl() + BLOCKS).path("items.findAll { !it.lead }.id");
        for (var block : added) {
            var address = "%s%s/%s".formatted(platform.reportsUrl(), BLOCKS, block);
            var tag = secretary.request().get(address).getHeader("ETag");
            secretary.request().header("If-Match", tag).delete(address).then().statusCode(204);
        }
    }
}
