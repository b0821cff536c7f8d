package nl.stvda.voortgang.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lets organisations post what they did, each with its own credentials and under its own key: once more changes nothing. */
final class Contributions {

    private final ObjectMapper json = new ObjectMapper();
    private final Api api;

    Contributions(Api api) {
        this.api = api;
    }

    /** Posts every file in this folder, in their order; answers the ids. */
    List<String> post(Path folder) throws IOException, InterruptedException {
        var ids = new ArrayList<String>();
        for (var file : files(folder)) {
            ids.add(postOne(file));
        }
        return ids;
    }

    private String postOne(Path file) throws IOException, InterruptedException {
        var content = json.readTree(file.toFile());
        var organisation = content.path("organisation").asText();
        var initiative = content.path("initiative");
        var url = api.initiatives("/organisations/%s/initiatives/%s"
                .formatted(organisation, initiative.path("externalId").asText()));
        return api.put(url, api.program(organisation), initiative)
                .body()
                .path("id")
                .asText();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
