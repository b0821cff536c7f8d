package nl.stvda.voortgang.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import nl.stvda.voortgang.local.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a volunteer of a member does: post with the keyboard alone, and send a file from a phone. */
@ExtendWith(RunningPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MemberJourneyTest {

    private static final int MOST_STEPS = 150;

    private final Platform platform;
    private Chromium chromium;

    @SuppressWarnings("NullAway.Init") // opened before the first test
    MemberJourneyTest(Platform platform) {
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
    void postsAnInitiativeByKeyboardAlone() {
        var page = signedIn();
        var title = "Toetsenbord " + UUID.randomUUID();
        page.navigate(platform.reportsUrl() + "/contribute");

        choose(page, "/agreement");
        type(page, "/title/nl", title);
        type(page, "/description/nl", "Vier avonden over veilig digitaal werken.");
        assertThat(page.locator("[data-kept-state]")).containsText("Bewaard terwijl u typt");
        page.reload();
        assertThat(page.locator("[name='/title/nl']")).hasValue(title);
        choose(page, "/side");
        choose(page, "/level");
        choose(page, "/instrument");
        type(page, "/period/start", "10-1-2022");
        tabTo(page, "button.btn-primary[value=submit]");
        page.keyboard().press("Enter");

        assertThat(page.locator(".notice")).containsText("Ingestuurd");
        assertThat(page.getByText(title)).isVisible();
        page.navigate(platform.reportsUrl() + "/contribute");
        assertThat(page.locator("[name='/title/nl']")).hasValue("");
    }

    @Test
    void sendsAFileFromAPhone() {
        var page = signedIn();
        page.setViewportSize(360, 740);
        page.navigate(platform.reportsUrl() + "/imports");
        fitsThePhone(page);

        send(page, "gymnastics");
        assertThat(page.getByRole(AriaRole.HEADING, named("1 rij klopt nog niet")))
                .isVisible();
        assertThat(page.getByText("kolom instrument")).isVisible();
        fitsThePhone(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Stuur een ander bestand in"))
                .click();
        send(page, "training");
        assertThat(page.getByRole(AriaRole.HEADING, named("Alle rijen kloppen")))
                .isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sla 1 rij op"))
                .click();

        assertThat(page.getByRole(AriaRole.HEADING, named("Klaar: 1 opgeslagen")))
                .isVisible();
        fitsThePhone(page);
    }

    @Test
    void addsAPhotoToAnInitiativeFromAPhone() throws IOException {
        var id = Partner.system(platform, "fnv")
                .post(Partner.initiative(Titles.unique("Met een foto")))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var page = signedIn();
        page.setViewportSize(360, 740);
        page.navigate("%s/contribute/%s/files".formatted(platform.reportsUrl(), id));

        page.locator("#file").setInputFiles(new FilePayload("foto.png", "image/png", "no photo".getBytes(UTF_8)));
        page.getByRole(AriaRole.BUTTON, named("Voeg toe")).click();
        assertThat(page.locator("#refused")).containsText("Dit soort bestand kan niet.");
        fitsThePhone(page);
        page.locator("#file").setInputFiles(new FilePayload("foto.png", "image/png", photo()));
        page.getByRole(AriaRole.BUTTON, named("Voeg toe")).click();

        assertThat(page.locator(".notice")).containsText("Toegevoegd: foto.png");
        assertThat(page.getByRole(AriaRole.LINK, named("foto.png"))).isVisible();
        fitsThePhone(page);
    }

    private static byte[] photo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void send(Page page, String instrument) {
        var file = """
            externalId;agreement;side;level;instrument;title.nl;description.nl;period.start
            phone-%s;digitalisation;workers;sectoral;%s;Van een telefoon;Proef.;10-1-2022
            """.formatted(UUID.randomUUID(), instrument);
        page.locator("#file").setInputFiles(new FilePayload("eigen.csv", "text/csv", file.getBytes(UTF_8)));
        page.getByRole(AriaRole.BUTTON, named("Kijk wat er zou gebeuren")).click();
        page.waitForURL(Pattern.compile(".*/imports/[0-9a-f-]{36}"));
    }

    private static void fitsThePhone(Page page) {
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as(page.url())
                .isLessThanOrEqualTo(0);
    }

    private static void choose(Page page, String field) {
        tabTo(page, "[name='%s']".formatted(field));
        page.keyboard().press("Space");
    }

    private static void type(Page page, String field, String text) {
        tabTo(page, "[name='%s']".formatted(field));
        page.keyboard().type(text);
    }

    private static void tabTo(Page page, String selector) {
        for (var step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("The tab key never comes to " + selector);
    }

    private Page signedIn() {
        var page = chromium.page("nl-NL");
        page.navigate(platform.reportsUrl() + "/");
        page.locator("#username").fill("fnv-medewerker");
        page.locator("#password").fill("demo-only-password");
        page.locator("#kc-login").click();
        page.waitForURL(platform.reportsUrl() + "/**");
        return page;
    }
}
