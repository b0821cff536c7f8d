package nl.stvda.voortgang.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Lets the secretariat write the text of a section. */
final class Narratives {

    private Narratives() {}

    static void write(Api api, String round, String section, JsonNode narrative)
            throws IOException, InterruptedException {
        var url = api.reports("/rounds/%s/narratives/%s".formatted(round, section));
        var current = api.get(url, api.secretary());
        api.put(url, api.secretary(), current.tag(), narrative);
    }
}
