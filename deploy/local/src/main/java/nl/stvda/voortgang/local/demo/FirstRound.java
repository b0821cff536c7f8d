package nl.stvda.voortgang.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The round before the one that people work on, as a report that all members approved, so that there is something to compare
 * with. What was done already when the loading was cut off is not done again.
 */
final class FirstRound {

    private static final String ROUND = "digitalisation-1";

    private final ObjectMapper json = new ObjectMapper();
    private final Path content;
    private final Api api;
    private final Contributions contributions;

    FirstRound(Path content, Api api, Contributions contributions) {
        this.content = content;
        this.api = api;
        this.contributions = contributions;
    }

    void load() throws IOException, InterruptedException {
        var secretary = api.secretary();
        if (api.find(url("/approved"), secretary).isPresent()) {
            return;
        }
        if (api.find(url(""), secretary).isEmpty()) {
            api.post(api.reports("/rounds"), secretary, read("round.json"));
        }
        var posted = contributions.post(content.resolve("initiatives"));
        for (var initiative : posted) {
            accept(initiative, secretary);
        }
        for (var narrative : read("narratives.json").properties()) {
            Narratives.write(api, ROUND, narrative.getKey(), narrative.getValue());
        }
        move("start-collecting");
        move("start-editing");
        api.await(url("/draft"), secretary, draft -> accepted(draft) == posted.size());
        var frozen = freeze(secretary);
        move("ask-sign-off");
        sign(frozen);
    }

    private String url(String path) {
        return api.reports("/rounds/" + ROUND + path);
    }

    private JsonNode read(String file) throws IOException {
        return json.readTree(content.resolve(file).toFile());
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private void accept(String id, String secretary) throws IOException, InterruptedException {
        var url = api.initiatives("/initiatives/" + id);
        var initiative = api.get(url, secretary);
        if (!initiative.body().path("review").path("state").asText().equals("accepted")) {
            var decision = object().put("decision", "accept").put("reason", "Volledig");
            api.post(url + "/review", secretary, initiative.tag(), decision);
        }
    }

    private static long accepted(JsonNode draft) {
        return draft.findValues("review").stream()
                .filter(review -> review.asText().equals("accepted"))
                .count();
    }

    private void move(String move) throws IOException, InterruptedException {
        var round = api.get(url(""), api.secretary());
        for (var possible : round.body().path("moves")) {
            if (possible.asText().equals(move)) {
                api.post(url("/moves"), api.secretary(), round.tag(), object().put("move", move));
            }
        }
    }

    /** The snapshot; each warning is accepted with the reason that this is a demonstration. */
    private JsonNode freeze(String secretary) throws IOException, InterruptedException {
        var snapshots = api.get(url("/snapshots"), secretary).body().path("items");
        if (!snapshots.isEmpty()) {
            return snapshots.get(0);
        }
        Map<String, ObjectNode> reasons = new HashMap<>();
        for (var finding : api.get(url("/checks"), secretary).body().path("findings")) {
            var check = finding.path("check").asText();
            reasons.put(
                    check,
                    object().put("check", check)
                            .put("reason", "Hier staat alleen wat het tweede rapport over het eerste zegt"));
        }
        var request = object();
        request.putArray("reasons").addAll(reasons.values());
        return api.post(
                        url("/snapshots"),
                        secretary,
                        api.get(url("/draft"), secretary).tag(),
                        request)
                .body();
    }

    private void sign(JsonNode snapshot) throws IOException, InterruptedException {
        var approval = object().put("decision", "approve")
                .put("hash", snapshot.path("hash").asText());
        for (var member : snapshot.path("policy").path("members")) {
            api.post(
                    url("/snapshots/%d/signatures"
                            .formatted(snapshot.path("number").asInt())),
                    api.signedIn(member.path("organisation").asText() + "-bestuurder"),
                    approval);
        }
    }
}
