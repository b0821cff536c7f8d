package nl.stvda.voortgang.reports.dashboard.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.access.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around every page. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class FrameTest {

    private static RequestSpecification visitor() {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .auth()
                .oauth2(Token.approverOf("fnv"))
                .header("Accept", "text/html");
    }

    @Test
    void letsNothingRunThatIsNotOurs() {
        visitor()
                .get("/")
                .then()
                .header("Content-Security-Policy", is(PageAnswers.POLICY))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("Cache-Control", "no-store");
    }

    @Test
    void offersTheSamePageInTheOtherLanguage() {
        visitor()
                .get("/?open=closing&lang=nl&text=a")
                .then()
                .body("html.@lang", is("nl"))
                .body(containsString("href=\"/?open=closing&amp;text=a&amp;lang=en\""));
    }

    @Test
    void ignoresALanguageThatItDoesNotSpeak() {
        visitor().get("/?lang=xx").then().statusCode(200).body("html.@lang", is("nl"));
    }

    @Test
    void showsTheThemeThatWasChosen() {
        visitor()
                .formParam("theme", "dark")
                .formParam("back", "/report")
                .post("/preferences/theme")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/report"))
                .cookie("theme", "dark");

        visitor().cookie("theme", "dark").get("/").then().body("html.@data-theme", is("dark"));
        visitor().cookie("theme", "\"><script>").get("/").then().body("html.@data-theme", is("system"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "//example.org", "/\\example.org", "nowhere", "/ /"})
    void leadsNowhereElse(String address) {
        var location = visitor()
                .formParam("theme", "dark")
                .formParam("back", address)
                .post("/preferences/theme")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        assertThat(location).matches("http://localhost:\\d+/");
    }

    @Test
    void tellsOnceWhatBecameOfAnAction() {
        var told = Base64.getUrlEncoder().encodeToString("Gelukt <b>".getBytes(StandardCharsets.UTF_8));

        visitor()
                .cookie("notice", told)
                .get("/")
                .then()
                .body(containsString("Gelukt &lt;b&gt;"))
                .cookie("notice", "");
    }

    @Test
    void survivesANoticeThatIsNotOurs() {
        visitor().cookie("notice", "%%%").get("/").then().statusCode(200);
    }
}
