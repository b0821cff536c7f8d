package nl.stvda.voortgang.reports.dashboard.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.shell.PageFailures.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request for a page that fails ends in a page. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class PageFailuresTest {

    private static final Pattern REFERENCE = Pattern.compile("<code>([0-9a-f-]{36})</code>");

    private static ValidatableResponse open(String path) {
        return RestAssured.given()
                .auth()
                .oauth2(Token.contributorOf("fnv"))
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .get(path)
                .then();
    }

    @Test
    void tellsWithAReferenceThatIsInTheLog() {
        var lines = new ArrayList<String>();
        var log = Logger.getLogger(PageFailures.class.getName());
        var listener = new Listener(lines);
        log.addHandler(listener);
        try {
            var page = open("/no-such-page")
                    .statusCode(404)
                    .contentType("text/html")
                    .header("Content-Security-Policy", is(PageAnswers.POLICY))
                    .body(containsString("There is no such page"))
                    .extract()
                    .asString();

            var reference = REFERENCE.matcher(page);
            assertThat(reference.find()).isTrue();
            assertThat(lines).anyMatch(line -> line.contains(reference.group(1)));
        } finally {
            log.removeHandler(listener);
        }
    }

    @Test
    void keepsTheNavigationAndWhoIsSignedIn() {
        open("/inbox/groups/019a0000-0000-7000-8000-000000000000")
                .statusCode(403)
                .body(containsString("You may not see or do this"))
                .body(containsString("href=\"/report\""))
                .body(containsString("action=\"/sign-out\""));
    }

    @Test
    void leavesTheApiItsProblemDocuments() {
        open("/v1/no-such-thing").statusCode(404).contentType("application/problem+json");
    }

    @Test
    void saysNothingOfTheInside() {
        open("/rounds/%7B%7D/draft").body(not(containsString("Exception"))).contentType("text/html");
    }

    @ParameterizedTest
    @CsvSource({
        "400, UNREADABLE",
        "401, SIGNED_OUT",
        "403, FORBIDDEN",
        "404, NOT_FOUND",
        "405, NOT_FOUND",
        "406, UNREADABLE",
        "412, CHANGED",
        "413, TOO_LARGE",
        "429, TOO_MANY",
        "500, BROKEN",
        "503, UNAVAILABLE"
    })
    void hasAPageForEachStatus(int status, Failure failure) {
        assertThat(Failure.of(status)).isEqualTo(failure);
    }

    /** Keeps what is logged. */
    private static final class Listener extends Handler {

        private final List<String> lines;

        Listener(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage() + Arrays.toString(line.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
