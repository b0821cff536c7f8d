package nl.stvda.voortgang.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A real browser, the one that is installed; Playwright's own download is not used. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /** As root, as in a container, Chromium runs only without its sandbox; the rest keeps it from calling home. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(ARGUMENTS));
    }

    private static Path executable() {
        return Optional.ofNullable(System.getenv("VOORTGANG_CHROMIUM"))
                .map(Path::of)
                .or(Chromium::onPath)
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium found: run deploy/test, which installs one, or point VOORTGANG_CHROMIUM at it"));
    }

    private static Optional<Path> onPath() {
        var folders = Arrays.asList(System.getenv("PATH").split(File.pathSeparator));
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A page of its own, with cookies of its own, for a reader of this language. */
    Page page(String language) {
        return browser.newContext(
                        new Browser.NewContextOptions().setLocale(language).setViewportSize(1400, 1000))
                .newPage();
    }

    /** As above, of a reader with a screen to touch, who wants no movement on it. */
    Page pageOfATouchscreen(String language) {
        return browser.newContext(new Browser.NewContextOptions()
                        .setLocale(language)
                        .setViewportSize(1400, 1000)
                        .setHasTouch(true)
                        .setReducedMotion(ReducedMotion.REDUCE))
                .newPage();
    }

    /** As above, of a reader whose browser runs no scripts. */
    Page pageWithoutScript(String language) {
        return browser.newContext(
                        new Browser.NewContextOptions().setLocale(language).setJavaScriptEnabled(false))
                .newPage();
    }

    @Override
    public void close() {
        // closes its browsers too
        playwright.close();
    }
}
