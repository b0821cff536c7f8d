package nl.stvda.voortgang.conventions.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import java.net.URI;
import org.junit.jupiter.api.Test;

class BrowserRulesTest {

    private static MultiMap answer(String address, MultiMap headers) {
        new BrowserRules(() -> URI.create(address)).complete(headers);
        return headers;
    }

    private static MultiMap headers(String name, String value) {
        return MultiMap.caseInsensitiveMultiMap().set(name, value);
    }

    @Test
    void allowsAPageNothingThatItDoesNotAskFor() {
        var page = answer("http://localhost:8082", headers("Content-Type", "text/html;charset=UTF-8"));

        assertThat(page.get("Content-Security-Policy")).isEqualTo(BrowserRules.NOTHING);
        assertThat(page.get("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void leavesThePolicyThatAPageBrings() {
        var headers = headers("Content-Type", "text/html").set("content-security-policy", "default-src 'self'");

        var page = answer("http://localhost:8082", headers);

        assertThat(page.getAll("Content-Security-Policy")).containsExactly("default-src 'self'");
    }

    @Test
    void keepsABrowserOnHttpsWhereTheAddressIs() {
        var there = answer("https://reports.example.org", headers("Content-Type", "application/json"));
        var local = answer("http://localhost:8082", headers("Content-Type", "application/json"));

        assertThat(there.get("Strict-Transport-Security")).isEqualTo(BrowserRules.A_YEAR);
        assertThat(local.contains("Strict-Transport-Security")).isFalse();
        assertThat(local.contains("Content-Security-Policy")).isFalse();
    }
}
