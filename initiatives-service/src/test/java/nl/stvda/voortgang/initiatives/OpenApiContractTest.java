package nl.stvda.voortgang.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.stvda.voortgang.initiatives.access.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The API is what {@code openapi.yaml} says, and that keeps the API Design Rules of the Dutch government.
 * Run with {@code -Dcontracts.write=true} to write the file anew, and look at the difference before committing it.
 */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class OpenApiContractTest {

    private static final Path COMMITTED = Path.of("openapi.yaml");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static JsonNode served() throws Exception {
        return JSON.readTree(RestAssured.get("/v1/openapi.json").asString());
    }

    private static Stream<JsonNode> operations() throws Exception {
        return stream(served().get("paths"))
                .flatMap(path -> path.properties().stream())
                .filter(entry -> !entry.getKey().equals("parameters"))
                .map(Map.Entry::getValue);
    }

    private static Stream<JsonNode> stream(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    @Test
    void servesTheCommittedDocument() throws Exception {
        var yaml = RestAssured.get("/v1/openapi").asString();
        if (Boolean.getBoolean("contracts.write")) {
            Files.writeString(COMMITTED, yaml);
        }

        var committed = Files.readString(COMMITTED);

        assertThat(yaml).isEqualTo(committed);
        assertThat(YAML.readTree(committed)).isEqualTo(YAML.readTree(YAML.writeValueAsString(served())));
    }

    @Test
    void documentsEveryParameterOfTheList() throws Exception {
        var parameters = served().at("/paths/~1initiatives/get/parameters");

        assertThat(stream(parameters).map(parameter -> parameter.get("name").asText()))
                .containsExactlyInAnyOrder(
                        "organisation",
                        "agreement",
                        "theme",
                        "level",
                        "instrument",
                        "side",
                        "status",
                        "hasAmount",
                        "from",
                        "to",
                        "changedSince",
                        "text",
                        "sort",
                        "limit",
                        "cursor");
        assertThat(stream(parameters).map(parameter -> parameter.get("in").asText()))
                .containsOnly("query");
    }

    @Test
    void namesTheVersionInEveryServer() throws Exception {
        var servers = served().get("servers");

        assertThat(stream(servers).map(server -> server.get("url").asText()))
                .allMatch(url -> url.matches("https://.*/v1"));
        assertThat(served().at("/info/version").asText()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(served().at("/info/contact").properties())
                .extracting(Map.Entry::getKey)
                .contains("name", "email", "url");
    }

    @Test
    void givesEveryOperationANameOfItsOwn() throws Exception {
        var names = operations().map(operation -> operation.get("operationId").asText());

        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void documentsTheVersionHeaderOfEverySuccess() throws Exception {
        var responses = operations()
                .flatMap(operation -> operation.get("responses").properties().stream())
                .filter(response ->
                        response.getKey().startsWith("2") || response.getKey().startsWith("3"));

        assertThat(responses)
                .allMatch(response -> response.getValue().at("/headers").has("API-Version"));
    }

    @Test
    void documentsEveryProblemAsOne() throws Exception {
        var failures = operations()
                .flatMap(operation -> operation.get("responses").properties().stream())
                .filter(response ->
                        response.getKey().startsWith("4") || response.getKey().startsWith("5"))
                .toList();

        assertThat(failures)
                .isNotEmpty()
                .allMatch(response -> response.getValue()
                        .at("/content/application~1problem+json/schema/$ref")
                        .asText()
                        .equals("#/components/schemas/Problem"));
    }

    @Test
    void refersToNothingThatIsNotThere() throws Exception {
        var document = served();

        var references = document.findValuesAsText("$ref");

        assertThat(references)
                .contains("#/components/schemas/Problem")
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "/initiatives, post, '201 200 400 401 403 409 413 415'",
        "/initiatives, get, '200 400 401 403'",
        "/initiatives/facets, get, '200 400 401 403'",
        "/initiatives/{id}, get, '200 304 400 401 403 404'",
        "/initiatives/{id}, put, '200 400 401 403 404 409 412 413 415 428'",
        "/initiatives/{id}/withdrawal, post, '200 400 401 403 404 409 412 413 415 428'",
        "/initiatives/{id}/revisions, get, '200 400 401 403 404'",
        "/initiatives/{id}/revisions/{revision}, get, '200 400 401 403 404'",
        "/agreements/{code}, get, '200 400 404'",
        "/agreements, get, '200'",
    })
    void documentsEveryAnswer(String path, String method, String statuses) throws Exception {
        var operation = served().get("paths").get(path).get(method);

        var documented = operation.get("responses").properties().stream().map(Map.Entry::getKey);

        assertThat(documented).containsAll(List.of(statuses.split(" ")));
    }
}
