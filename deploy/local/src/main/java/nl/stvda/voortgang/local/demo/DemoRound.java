package nl.stvda.voortgang.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The round of the Stichting about digitalisation, with what its members did and the texts of the secretariat, and the round
 * before it.
 */
public final class DemoRound implements Loading.Content {

    private static final String ROUND = "digitalisation-2";

    private final Path demo;
    private final Addresses addresses;

    public DemoRound(Path demo, Addresses addresses) {
        this.demo = demo;
        this.addresses = addresses;
    }

    @Override
    public String load() throws IOException, InterruptedException {
        var api = new Api(addresses);
        var contributions = new Contributions(api);
        new FirstRound(demo.resolve("first-round"), api, contributions).load();
        var posted = contributions.post(demo.resolve("initiatives"));
        for (var narrative : read("narratives.json").properties()) {
            Narratives.write(api, ROUND, narrative.getKey(), narrative.getValue());
        }
        var structure = new Structure(api, ROUND);
        for (var section : read("sections.json").properties()) {
            structure.make(section.getKey(), section.getValue());
        }
        return "%d initiatives, the report and the one before it are".formatted(posted.size());
    }

    private JsonNode read(String file) throws IOException {
        return new ObjectMapper().readTree(demo.resolve(file).toFile());
    }
}
