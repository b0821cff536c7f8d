package nl.stvda.voortgang.reports.dashboard.contribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * An initiative of the visitor's organisation.
 *
 * @param document as the API shows it
 * @param tag which revision that is, as If-Match names it
 */
record Own(UUID id, JsonNode document, String tag) {

    /** In the first language that has one. */
    public String title() {
        return document.path("title")
                .valueStream()
                .map(JsonNode::asText)
                .findFirst()
                .orElse("");
    }

    boolean isSubmitted() {
        return document.path("status").asText().equals("submitted");
    }

    boolean isWithdrawn() {
        return document.path("status").asText().equals("withdrawn");
    }

    String organisation() {
        return document.path("organisation").asText();
    }

    Typed typed() {
        return Typed.shown(document);
    }
}
