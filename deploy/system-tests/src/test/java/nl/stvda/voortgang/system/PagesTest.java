package nl.stvda.voortgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.stvda.voortgang.local.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page as each kind of person sees it: axe finds nothing, nothing scrolls sideways, the browser reports no error. A
 * build looks at a thin cut; {@code -Dpages=all} looks at each page in both languages, both themes and three widths. Both
 * leave pictures in {@code target/screenshots/pages}.
 */
@ExtendWith(RunningPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final boolean ALL = "all".equals(System.getProperty("pages"));
    private static final List<String> SECRETARIAT = List.of(
            "/",
            "/inbox",
            "/upkeep",
            "/help",
            "/help/cards/secretariat",
            "/initiatives",
            "/initiatives?text=digitale+vaardigheden&review=pending",
            "/rounds/digitalisation-2/sections",
            "/rounds/digitalisation-2/sections/social-partner-initiatives",
            "/rounds/digitalisation-2/arrangement",
            "/rounds/digitalisation-2/arrangement?section=closing",
            "/rounds/digitalisation-2/texts",
            "/rounds/digitalisation-2/translation",
            "/rounds/digitalisation-2/translation/en/title",
            "/rounds/digitalisation-2/checks",
            "/rounds/digitalisation-2/snapshots",
            "/rounds/digitalisation-1/snapshots/1",
            "/rounds/digitalisation-1/snapshots/1/certificate",
            "/rounds/digitalisation-2/difference",
            "/rounds/digitalisation-2/comments",
            "/rounds/digitalisation-2/delta",
            "/audit?check=true",
            "/rounds/digitalisation-2/texts/closing",
            "/rounds/digitalisation-2/texts/closing/history",
            "/rounds",
            "/rounds/new",
            "/begin",
            "/catalogue",
            "/contribute/for",
            "/contribute/for/vcp",
            "/people",
            "/people/new",
            "/catalogue/agreements/digitalisation",
            "/templates/digitalisation-full-report",
            "/templates/digitalisation-full-report/sections/closing",
            "/rounds/digitalisation-2?submission=2027-05-15",
            "/no-such-page");
    private static final List<String> MEMBER = List.of("/", "/initiatives");
    private static final List<String> CONTRIBUTOR =
            List.of("/", "/initiatives", "/ours", "/contribute", "/imports", "/credentials");

    private final Platform platform;
    private Chromium chromium;

    @SuppressWarnings("NullAway.Init") // opened before the first test
    PagesTest(Platform platform) {
        this.platform = platform;
    }

    /** How a page is looked at. */
    record Look(String language, ColorScheme theme, int width) {

        String name() {
            return "%s-%s-%d".formatted(language, theme.name().toLowerCase(Locale.ROOT), width);
        }
    }

    @BeforeAll
    void open() {
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    static Stream<Arguments> visitors() {
        return Stream.of(
                Arguments.of("secretaris", SECRETARIAT),
                Arguments.of("auditor", MEMBER),
                Arguments.of("fnv-medewerker", CONTRIBUTOR));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("visitors")
    void areAccessibleAndFit(String visitor, List<String> paths) {
        var page = chromium.page("nl-NL");
        var findings = new ArrayList<String>();
        signIn(page, visitor);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("404")) {
                findings.add("%s: %s".formatted(page.url(), message.text()));
            }
        });

        for (var path : paths) {
            for (var look : looks()) {
                show(page, path, look);
                findings.addAll(objections(page, visitor + path + " " + look.name()));
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", "pages", visitor, fileName(path, look)))
                        .setFullPage(true));
            }
        }

        assertThat(findings).isEmpty();
    }

    private static List<Look> looks() {
        return ALL
                ? Stream.of("nl", "en")
                        .flatMap(language -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                .flatMap(theme ->
                                        Stream.of(320, 768, 1280).map(width -> new Look(language, theme, width))))
                        .toList()
                : List.of(new Look("nl", ColorScheme.LIGHT, 1280), new Look("en", ColorScheme.DARK, 320));
    }

    private void show(Page page, String path, Look look) {
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(look.theme()).setForcedColors(ForcedColors.NONE));
        page.setViewportSize(look.width(), 900);
        page.navigate("%s%s%slang=%s"
                .formatted(platform.reportsUrl(), path, path.contains("?") ? "&" : "?", look.language()));
    }

    private static List<String> objections(Page page, String where) {
        var objections = new ArrayList<>(new AxeBuilder(page)
                .withTags(WCAG_22_AA).analyze().getViolations().stream()
                        .map(violation -> where + " " + describe(violation))
                        .toList());
        var width = (int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (width > 0) {
            objections.add("%s scrolls sideways by %d pixels".formatted(where, width));
        }
        return objections;
    }

    private static String describe(Rule violation) {
        return "%s at %s"
                .formatted(violation.getId(), violation.getNodes().getFirst().getTarget());
    }

    private static String fileName(String path, Look look) {
        var name = path.equals("/") ? "home" : path.substring(1).replaceAll("[^a-z0-9]+", "-");
        return "%s-%s.png".formatted(name, look.name());
    }

    private void signIn(Page page, String name) {
        page.navigate(platform.reportsUrl() + "/");
        page.locator("#username").fill(name);
        page.locator("#password").fill("demo-only-password");
        page.locator("#kc-login").click();
        page.waitForURL(platform.reportsUrl() + "/**");
    }
}
