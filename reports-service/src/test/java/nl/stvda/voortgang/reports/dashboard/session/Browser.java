package nl.stvda.voortgang.reports.dashboard.session;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps cookies and follows where it is sent, as a person's browser does. */
final class Browser implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NORMAL)
            .build();

    HttpResponse<String> get(String path) {
        return send(to(path));
    }

    CompletableFuture<HttpResponse<String>> getLater(String path) {
        return client.sendAsync(to(path).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** As a script of a page does. */
    HttpResponse<String> getByScript(String path) {
        return send(to(path).header("X-Requested-With", "JavaScript"));
    }

    HttpResponse<String> postByScript(String path, String formToken) {
        return send(to(path).header("X-Requested-With", "JavaScript")
                .header("X-Form-Token", formToken)
                .POST(BodyPublishers.noBody()));
    }

    /** Leaves the session as it is and makes this the browser of somebody else. */
    void forgetSession() {
        cookies.getCookieStore().get(URI.create("http://localhost")).stream()
                .filter(cookie -> cookie.getName().equals("q_session_pages"))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
    }

    /** What the forms of a page carry. */
    static String formTokenIn(HttpResponse<String> page) {
        var matcher = TOKEN.matcher(page.body());
        if (!matcher.find()) {
            throw new AssertionError("No form in " + page.body());
        }
        return matcher.group(1);
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(RestAssured.port, path)))
                .timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
