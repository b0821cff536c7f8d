package nl.stvda.voortgang.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Gives the sections of a round their blocks and the way in which they show entries. */
final class Structure {

    /** The blocks that a section has from its template. */
    private static final int OF_TEMPLATE = 2;

    private final Api api;
    private final String round;

    Structure(Api api, String round) {
        this.api = api;
        this.round = round;
    }

    /** Makes the section as the file has it. Goes on where an earlier start was cut off: what is there already stays. */
    void make(String section, JsonNode wanted) throws IOException, InterruptedException {
        show(section, wanted.path("display").asText());
        var blocks = url("/sections/%s/blocks".formatted(section));
        var there = api.get(blocks, api.secretary()).body().path("items");
        var place = OF_TEMPLATE;
        for (var block : wanted.path("blocks")) {
            var id = there.has(place) ? there.path(place).path("id").asText() : add(blocks, block);
            if (block.has("entry")) {
                fill(section, id, block);
            }
            place++;
        }
    }

    private String add(String blocks, JsonNode block) throws IOException, InterruptedException {
        var request = object();
        request.set("kind", block.path("kind"));
        if (block.has("text")) {
            request.set("text", block.path("text"));
        }
        return api.post(blocks, api.secretary(), request).body().path("id").asText();
    }

    private void show(String section, String display) throws IOException, InterruptedException {
        var current = api.get(url("/sections/" + section), api.secretary());
        var request = object();
        request.set("heading", current.body().path("heading"));
        if (current.body().has("question")) {
            request.set("question", current.body().path("question"));
        }
        request.put("display", display);
        api.put(url("/sections/" + section), api.secretary(), current.tag(), request);
    }

    /** Puts an entry into the block, in the words of the report where it has some. */
    private void fill(String section, String block, JsonNode wanted) throws IOException, InterruptedException {
        var initiative = initiative(wanted.path("entry"));
        // the draft shows it a moment after it was posted
        var curation = api.await(url("/curations/" + initiative), api.secretary(), _ -> true);
        if (curation.body().at("/decision/place/block").asText().equals(block)) {
            return;
        }
        if (wanted.has("reworded")) {
            var reworded = object().put("kind", "reword");
            reworded.set("text", wanted.path("reworded"));
            step(initiative, reworded);
        }
        // last, so that an entry which stands there is done
        step(initiative, object().put("kind", "move").put("section", section).put("block", block));
    }

    private String initiative(JsonNode entry) throws IOException, InterruptedException {
        var organisation = entry.path("organisation").asText();
        var url = api.initiatives("/organisations/%s/initiatives/%s"
                .formatted(organisation, entry.path("externalId").asText()));
        return api.get(url, api.program(organisation)).body().path("id").asText();
    }

    private void step(String initiative, ObjectNode step) throws IOException, InterruptedException {
        var curation = api.get(url("/curations/" + initiative), api.secretary());
        api.post(url("/curations/%s/steps".formatted(initiative)), api.secretary(), curation.tag(), step);
    }

    private String url(String path) {
        return api.reports("/rounds/" + round + path);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
