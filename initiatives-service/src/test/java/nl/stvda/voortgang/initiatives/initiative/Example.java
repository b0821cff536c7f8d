package nl.stvda.voortgang.initiatives.initiative;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;

/** An initiative to post; each is new, valid and complete until the test says otherwise. */
public record Example(JsonNode body) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    public static Example anInitiative() {
        return new Example(parse("""
                {
                  "externalId": "%s",
                  "status": "submitted",
                  "agreement": "digitalisation",
                  "side": "workers",
                  "level": "cross-industry",
                  "instrument": "training",
                  "themes": ["digital-skills"],
                  "actors": [{"name": "FNV Academie", "kind": "training-fund"}],
                  "title": {"nl": "Leergang digitalisering", "en": "Course on digitalisation"},
                  "description": {"nl": "Een **online** leergang.", "en": "An **online** course."},
                  "period": {"start": "2021-09-01", "end": "2022-06-30"},
                  "links": [{"url": "https://example.org/leergang", "label": {"nl": "De leergang"}}],
                  "amounts": [{"value": 250000000, "currency": "EUR", "per": "once", "qualifier": "at-least"}],
                  "reach": {"count": 13, "unit": "events"},
                  "contact": {"name": "J. Jansen", "email": "j.jansen@example.org"}
                }
                """.formatted(aWord())));
    }

    public static Example aDraft() {
        return anInitiative().with("/status", "\"draft\"");
    }

    /** A text that stands nowhere else. */
    public static String aWord() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }

    /** As this, with another value in one place; the JSON of the value may be of any type. */
    public Example with(String pointer, String json) {
        var changed = body.deepCopy();
        var place = JsonPointer.compile(pointer);
        switch (changed.at(place.head())) {
            case ObjectNode object -> object.set(place.last().getMatchingProperty(), parse(json));
            case ArrayNode array -> array.set(place.last().getMatchingIndex(), parse(json));
            default -> throw new IllegalArgumentException("Nothing to change at " + pointer);
        }
        return new Example(changed);
    }

    public Example without(String field) {
        ObjectNode changed = body.deepCopy();
        changed.remove(field);
        return new Example(changed);
    }

    public Example titled(String title) {
        return with("/title", "{\"nl\": \"%s\"}".formatted(title));
    }

    /** The text that stands in this place of a JSON document. */
    static String textAt(String json, String pointer) {
        return parse(json).at(pointer).asText();
    }

    public String json() {
        return body.toString();
    }

    public String externalId() {
        return body.get("externalId").asText();
    }

    /** Posts it for an organisation and gives the id that it got. */
    public String postedBy(String organisation) {
        return sendBy(organisation).statusCode(201).extract().path("id");
    }

    public ValidatableResponse sendBy(String organisation) {
        return Api.as(Token.contributorOf(organisation), json())
                .when()
                .post("/v1/initiatives")
                .then();
    }

    /** Replaces an initiative of an organisation with this. */
    public ValidatableResponse putBy(String organisation, String id, String ifMatch) {
        return Api.as(Token.contributorOf(organisation), json())
                .header("If-Match", ifMatch)
                .when()
                .put("/v1/initiatives/{id}", id)
                .then();
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(json, malformed);
        }
    }
}
