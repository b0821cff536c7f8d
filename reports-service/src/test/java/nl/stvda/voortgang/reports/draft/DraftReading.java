package nl.stvda.voortgang.reports.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;

/** The draft as a reader of the API finds it. */
public record DraftReading(JsonNode json) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    public static DraftReading now() {
        return of("digitalisation-2", Token.AUDITOR);
    }

    /** The draft of any round, as whoever has this token finds it. */
    public static DraftReading of(String round, String token) {
        var body = Api.as(token)
                .get("/v1/rounds/{round}/draft", round)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            return new DraftReading(MAPPER.readTree(body));
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(malformed);
        }
    }

    public long version() {
        return json.get("version").asLong();
    }

    public int entries() {
        return json.at("/counts/entries").asInt();
    }

    public int entriesOf(String organisation) {
        return count("/counts/organisations", "/organisation/code", organisation);
    }

    public int entriesAbout(String theme) {
        return count("/counts/themes", "/theme/code", theme);
    }

    private int count(String list, String code, String wanted) {
        return stream(json.at(list))
                .filter(count -> count.at(code).asText().equals(wanted))
                .mapToInt(count -> count.get("entries").asInt())
                .findFirst()
                .orElse(0);
    }

    public Optional<JsonNode> entry(UUID initiative) {
        return entriesShown().filter(about(initiative)).findFirst();
    }

    public Optional<Integer> revisionOf(UUID initiative) {
        return entry(initiative).map(entry -> entry.get("revision").asInt());
    }

    public Optional<String> sectionOf(UUID initiative) {
        return sections(json)
                .filter(section -> stream(section.get("entries")).anyMatch(about(initiative)))
                .map(section -> section.get("code").asText())
                .findFirst();
    }

    public Optional<JsonNode> section(String code) {
        return sections(json)
                .filter(section -> section.get("code").asText().equals(code))
                .findFirst();
    }

    /** The entries that are really there, to compare with what is counted. */
    public Stream<JsonNode> entriesShown() {
        return sections(json).flatMap(section -> stream(section.get("entries")));
    }

    private static Predicate<JsonNode> about(UUID initiative) {
        return entry -> entry.get("initiativeId").asText().equals(initiative.toString());
    }

    private static Stream<JsonNode> sections(JsonNode parent) {
        return stream(parent.get("sections")).flatMap(section -> Stream.concat(Stream.of(section), sections(section)));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
