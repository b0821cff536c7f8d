package nl.stvda.voortgang.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import nl.stvda.voortgang.local.component.PlatformFailure;

/**
 * A council of another country as a file says it: the languages of its installation, its catalogue and its template.
 * {@code deploy/councils/README.md} tells what stands in it.
 */
public record Council(JsonNode document) {

    public static Council read(Path file) {
        try {
            var council = new Council(new ObjectMapper().readTree(Files.readString(file)));
            council.refuseWhatIsMissing(file);
            return council;
        } catch (JsonProcessingException damaged) {
            throw new PlatformFailure("%s is no JSON: %s".formatted(file, damaged.getOriginalMessage()), damaged);
        } catch (IOException unreadable) {
            throw new PlatformFailure("%s cannot be read: %s".formatted(file, unreadable), unreadable);
        }
    }

    private void refuseWhatIsMissing(Path file) {
        for (var needed : new String[] {"/languages/tags", "/catalogue/organisations"}) {
            if (document.at(needed).isEmpty()) {
                throw new PlatformFailure("%s is no council: %s is missing".formatted(file, needed));
            }
        }
    }

    /** What the services are told, as environment variables. */
    public Map<String, String> settings() {
        var languages = document.path("languages");
        return Map.of(
                "VOORTGANG_BEGINS_WITH", "nothing",
                "VOORTGANG_LANGUAGES_TAGS",
                        languages
                                .path("tags")
                                .valueStream()
                                .map(JsonNode::asText)
                                .collect(Collectors.joining(",")),
                "VOORTGANG_LANGUAGES_DELIVERY", languages.path("delivery").asText(),
                "VOORTGANG_LANGUAGES_PAGES", languages.path("pages").asText());
    }

    /** The names of those that take part, by code. */
    public SequencedMap<String, String> organisations() {
        var names = new LinkedHashMap<String, String>();
        document.at("/catalogue/organisations")
                .forEach(organisation -> names.put(
                        organisation.path("code").asText(),
                        organisation
                                .path("name")
                                .path(document.at("/languages/delivery").asText())
                                .asText()));
        return names;
    }
}
