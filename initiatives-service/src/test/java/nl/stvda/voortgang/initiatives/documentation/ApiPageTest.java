package nl.stvda.voortgang.initiatives.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

/** Whoever has only the address finds the documentation. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class ApiPageTest {

    private static final Pattern INLINE = Pattern.compile("<(script|style)>(.*?)</\\1>", Pattern.DOTALL);

    @Test
    void showsTheDocumentWithoutASignIn() {
        RestAssured.get("/docs")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("Voortgang initiatives API"), containsString("/v1/openapi"));
    }

    @Test
    void runsOnlyWhatIsServedHereAndTheScriptThatStandsInThePage() throws NoSuchAlgorithmException {
        var page = RestAssured.get("/docs");

        var sha256 = MessageDigest.getInstance("SHA-256");
        var hashes = INLINE.matcher(page.asString())
                .results()
                .map(inline -> sha256.digest(inline.group(2).getBytes(StandardCharsets.UTF_8)))
                .map(hash -> "'sha256-%s'".formatted(Base64.getEncoder().encodeToString(hash)))
                .toList();
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .contains(hashes)
                .doesNotContain("unsafe-inline");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
