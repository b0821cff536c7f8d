package nl.stvda.voortgang.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stvda.voortgang.local.component.Component;
import nl.stvda.voortgang.local.component.Http;
import nl.stvda.voortgang.local.component.Part;
import nl.stvda.voortgang.local.component.PlatformFailure;
import nl.stvda.voortgang.local.component.Progress;

/** Fills an empty platform with the demo round, through the public API and with everyone's own credentials. */
public final class DemoRound implements Component {

    private static final String ROUND = "digitalisation-2";

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> tokens = new HashMap<>();
    private final Path demo;
    private final Path marker;
    private final Path log;
    private final Addresses addresses;
    private final Progress progress;

    /** Where the public doors are. */
    public record Addresses(String realm, String initiatives, String reports) {}

    /** {@code marker} is the file that says that it was done before. */
    public DemoRound(Path demo, Path marker, Path log, Addresses addresses, Progress progress) {
        this.demo = demo;
        this.marker = marker;
        this.log = log;
        this.addresses = addresses;
        this.progress = progress;
    }

    @Override
    public Part part() {
        return Part.DEMO;
    }

    @Override
    public Path log() {
        return log;
    }

    /** A demo that cannot be loaded is told and tried again at the next start; the platform works without it. */
    @Override
    public void start() {
        if (Files.exists(marker)) {
            return;
        }
        try {
            var initiatives = initiatives();
            for (var file : initiatives) {
                post(file);
            }
            writeNarratives();
            Files.createFile(marker);
            progress.note("demo: %d initiatives and the narratives are loaded".formatted(initiatives.size()));
        } catch (IOException | PlatformFailure failure) {
            progress.note("demo: not loaded, next start tries again: " + reason(failure));
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void awaitReady() {
        // it is done when start returns
    }

    @Override
    public void stop() {
        // it leaves nothing running
    }

    private static String reason(Exception failure) {
        // a refused connection has no message of its own
        return failure instanceof PlatformFailure ? String.valueOf(failure.getMessage()) : failure.toString();
    }

    private List<Path> initiatives() throws IOException {
        try (var files = Files.list(demo.resolve("initiatives"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private void post(Path file) throws IOException, InterruptedException {
        var content = json.readTree(file.toFile());
        var client = content.path("organisation").asText() + "-system";
        var token = token(
                "grant_type=client_credentials&client_id=%s&client_secret=demo-only-%s".formatted(client, client));
        var answer = Http.send(Http.json(addresses.initiatives() + "/v1/initiatives")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(content.path("initiative").toString())));
        accept(answer, file.getFileName().toString());
    }

    private void writeNarratives() throws IOException, InterruptedException {
        var token = token(
                "grant_type=password&client_id=voortgang-cli&username=secretaris&password=demo-only-password&scope=openid");
        for (var narrative :
                json.readTree(demo.resolve("narratives.json").toFile()).properties()) {
            write(narrative.getKey(), narrative.getValue(), token);
        }
    }

    private void write(String code, JsonNode narrative, String token) throws IOException, InterruptedException {
        var url = "%s/v1/rounds/%s/narratives/%s".formatted(addresses.reports(), ROUND, code);
        var current = Http.send(
                Http.json(url).header("Authorization", "Bearer " + token).GET());
        accept(current, "narrative " + code);
        var answer = Http.send(Http.json(url)
                .header("Authorization", "Bearer " + token)
                .header("If-Match", current.headers().firstValue("ETag").orElse("*"))
                .PUT(BodyPublishers.ofString(narrative.toString())));
        accept(answer, "narrative " + code);
    }

    private static void accept(HttpResponse<String> answer, String what) {
        if (answer.statusCode() / 100 != 2) {
            throw new PlatformFailure("%s was refused with %d: %s".formatted(what, answer.statusCode(), answer.body()));
        }
    }

    private String token(String form) throws IOException, InterruptedException {
        var known = tokens.get(form);
        if (known != null) {
            return known;
        }
        var answer = Http.send(Http.form(addresses.realm() + "/protocol/openid-connect/token", form));
        accept(answer, "sign-in");
        var token = json.readTree(answer.body()).path("access_token").asText();
        tokens.put(form, token);
        return token;
    }
}
