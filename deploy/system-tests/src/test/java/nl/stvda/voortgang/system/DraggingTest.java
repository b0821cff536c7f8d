package nl.stvda.voortgang.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.stvda.voortgang.local.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Entries and blocks of a section are dragged, in a browser, with a mouse and with a finger. */
@ExtendWith(RunningPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraggingTest {

    private static final String ROUND = "/rounds/digitalisation-2";
    private static final String SECTION = ROUND + "/arrangement?section=closing";
    private static final String BLOCKS = "/v1" + ROUND + "/sections/closing/blocks";
    private static final int STEPS = 12;

    private final Platform platform;
    private final Partner secretary;
    private final List<String> entries = new ArrayList<>();
    private Chromium chromium;
    private String group = "";

    @SuppressWarnings("NullAway.Init") // opened before the first test
    DraggingTest(Platform platform) {
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

    /** Three entries in a block of their own. */
    @BeforeEach
    void fillABlock() {
        group = secretary
                .request()
                .contentType(ContentType.JSON)
                .body("{\"kind\": \"group\"}")
                .post(platform.reportsUrl() + BLOCKS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var cnv = Partner.system(platform, "cnv");
        entries.clear();
        Stream.of("Eerste", "Tweede", "Derde")
                .map(name -> cnv.posted(Partner.initiative(Titles.unique(name))))
                .forEach(entries::add);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> Draft.of(secretary).entry(entries.getLast()).hasRevision(1));
        entries.forEach(entry -> step(
                        entry, "{\"kind\": \"move\", \"section\": \"closing\", \"block\": \"%s\"}".formatted(group))
                .then()
                .statusCode(200));
    }

    /** The round is that of the other tests too. */
    @AfterEach
    void removeTheBlock() {
        var address = "%s%s/%s".formatted(platform.reportsUrl(), BLOCKS, group);
        var tag = secretary.request().get(address).getHeader("ETag");
        secretary.request().header("If-Match", tag).delete(address).then().statusCode(204);
    }

    private Response step(String entry, String step) {
        var curation = platform.reportsUrl() + "/v1" + ROUND + "/curations/" + entry;
        var tag = secretary.request().get(curation).getHeader("ETag");
        return secretary
                .request()
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(step)
                .post(curation + "/steps");
    }

    @Test
    void dragsEntriesWithTheMouse() {
        var page = signedIn(chromium.page("nl-NL"));
        var problems = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                problems.add(message.text());
            }
        });

        drag(page, grip(entry(page, 2)), top(entry(page, 0)));
        told(page, "Het initiatief is verplaatst");

        assertThat(shown()).containsExactly(entries.get(2), entries.get(0), entries.get(1));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "dragged-nl.png"))
                .setFullPage(true));
        assertThat(problems).isEmpty();
    }

    @Test
    void dragsAnEntryToAnotherSection() {
        var page = signedIn(chromium.page("nl-NL"));

        drag(page, grip(entry(page, 1)), middle(page.locator("[data-section=social-partner-initiatives]")));
        told(page, "Het initiatief is verplaatst");

        assertThat(shown()).containsExactly(entries.get(0), entries.get(2));
        Draft.of(secretary).entry(entries.get(1)).hasRevision(1);
    }

    @Test
    void dragsABlock() {
        var page = signedIn(chromium.page("nl-NL"));
        var block = page.locator("#block-" + group);

        drag(page, grip(block.locator(".part-head")), top(page.locator(".part").first()));
        told(page, "Het blok is verplaatst");

        List<String> blocks =
                secretary.request().get(platform.reportsUrl() + BLOCKS).path("items.id");
        assertThat(blocks).startsWith(group);
    }

    @Test
    void leavesAnEntryWhereItStandsWhenSomeoneElseWasEarlier() {
        var page = signedIn(chromium.page("nl-NL"));
        step(entries.get(2), "{\"kind\": \"show\", \"factsShown\": false}")
                .then()
                .statusCode(200);

        drag(page, grip(entry(page, 2)), top(entry(page, 0)));

        assertThat(page.locator("[role=alert]")).containsText("Iemand anders was u voor");
        assertThat(page.locator("#block-%s .seat".formatted(group)).last())
                .hasAttribute("id", "entry-" + entries.get(2));
        assertThat(shown()).containsExactlyElementsOf(entries);
    }

    @Test
    void leavesAnEntryWhereItStandsWhenASectionTakesNone() {
        var page = signedIn(chromium.page("nl-NL"));

        drag(page, grip(entry(page, 0)), middle(page.locator("[data-section=introduction]")));

        assertThat(page.locator("[role=alert]")).containsText("geen plek voor initiatieven");
        assertThat(shown()).containsExactlyElementsOf(entries);
    }

    @Test
    void dragsWithAFinger() {
        var page = signedIn(chromium.pageOfATouchscreen("nl-NL"));
        var from = middle(grip(entry(page, 2)));
        var to = top(entry(page, 0));
        var finger = page.context().newCDPSession(page);

        finger.send("Input.dispatchTouchEvent", touch("touchStart", from));
        for (var at = 1; at <= STEPS; at++) {
            finger.send("Input.dispatchTouchEvent", touch("touchMove", between(from, to, at)));
        }
        finger.send("Input.dispatchTouchEvent", touch("touchEnd"));
        told(page, "Het initiatief is verplaatst");

        assertThat(shown()).containsExactly(entries.get(2), entries.get(0), entries.get(1));
    }

    private List<String> shown() {
        return secretary
                .draft()
                .path("sections.find { it.code == 'closing' }.blocks.find { it.id == '%s' }.entries".formatted(group));
    }

    private Locator entry(Page page, int number) {
        return page.locator("#entry-" + entries.get(number));
    }

    private static Locator grip(Locator of) {
        return of.locator(".grip").first();
    }

    private static Point top(Locator target) {
        var box = shownBox(target);
        return new Point(box.x + box.width / 3, box.y + 4);
    }

    private static Point middle(Locator target) {
        return centre(shownBox(target));
    }

    private static BoundingBox shownBox(Locator locator) {
        return Objects.requireNonNull(locator.boundingBox());
    }

    private static Point centre(BoundingBox box) {
        return new Point(box.x + box.width / 2, box.y + box.height / 2);
    }

    private static Point between(Point from, Point to, int step) {
        var part = (double) step / STEPS;
        return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }

    private static void drag(Page page, Locator grip, Point to) {
        var from = middle(grip);
        page.mouse().move(from.x(), from.y());
        page.mouse().down();
        for (var at = 1; at <= STEPS; at++) {
            var next = between(from, to, at);
            page.mouse().move(next.x(), next.y());
        }
        page.mouse().move(to.x() + 1, to.y());
        page.mouse().up();
    }

    private static void told(Page page, String words) {
        assertThat(page.locator(".notice")).containsText(words);
    }

    private static JsonObject touch(String type, Point... fingers) {
        var points = new JsonArray();
        for (var finger : fingers) {
            var point = new JsonObject();
            point.addProperty("x", finger.x());
            point.addProperty("y", finger.y());
            points.add(point);
        }
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        return event;
    }

    /** On the page of the section, where the block is in sight. */
    private Page signedIn(Page page) {
        page.navigate(platform.reportsUrl() + "/");
        page.locator("#username").fill("secretaris");
        page.locator("#password").fill("demo-only-password");
        page.locator("#kc-login").click();
        page.waitForURL(platform.reportsUrl() + "/**");
        page.navigate(platform.reportsUrl() + SECTION);
        page.locator("#block-" + group).scrollIntoViewIfNeeded();
        return page;
    }

    private record Point(double x, double y) {}
}
