package nl.stvda.voortgang.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.stvda.voortgang.local.component.Http;

/** The round of the Stichting about digitalisation, with what its members did and the texts of the secretariat. */
public final class DemoRound implements Loading.Content {

    private static final String ROUND = "digitalisation-2";

    private final ObjectMapper json = new ObjectMapper();
    private final Path demo;
    private final Addresses addresses;
    private final SignedIn signedIn;

    public DemoRound(Path demo, Addresses addresses) {
        this.demo = demo;
        this.addresses = addresses;
        signedIn = new SignedIn(addresses.realm());
    }

    @Override
    public String load() throws IOException, InterruptedException {
        var initiatives = initiatives();
        for (var file : initiatives) {
            post(file);
        }
        for (var narrative :
                json.readTree(demo.resolve("narratives.json").toFile()).properties()) {
            write(narrative.getKey(), narrative.getValue());
        }
        return "%d initiatives and the narratives are".formatted(initiatives.size());
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
        var answer = signedIn.asSystemOf(
                content.path("organisation").asText(),
                Http.json(addresses.initiatives() + "/v1/initiatives")
                        .POST(BodyPublishers.ofString(content.path("initiative").toString())));
        SignedIn.accept(answer, file.getFileName().toString());
    }

    private void write(String code, JsonNode narrative) throws IOException, InterruptedException {
        var url = "%s/v1/rounds/%s/narratives/%s".formatted(addresses.reports(), ROUND, code);
        var current = signedIn.asSecretariat(Http.json(url).GET());
        SignedIn.accept(current, "narrative " + code);
        var answer = signedIn.asSecretariat(Http.json(url)
                .header("If-Match", current.headers().firstValue("ETag").orElse("*"))
                .PUT(BodyPublishers.ofString(narrative.toString())));
        SignedIn.accept(answer, "narrative " + code);
    }
}
