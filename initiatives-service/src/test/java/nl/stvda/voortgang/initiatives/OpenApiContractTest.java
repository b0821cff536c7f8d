package nl.stvda.voortgang.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.stvda.voortgang.contract.ApiDescription;
import nl.stvda.voortgang.contract.ApiRule;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.ProblemCatalogue;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The API is what {@code openapi.yaml} says, and that keeps every {@link ApiRule}.
 * Run with {@code -Dcontracts.write=true} to write the file anew, and look at the difference before committing it.
 */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class OpenApiContractTest {

    private static final Path COMMITTED = Path.of("openapi.yaml");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @Inject
    Instance<ProblemCatalogue> catalogues;

    private static JsonNode served() throws Exception {
        return JSON.readTree(RestAssured.get("/v1/openapi.json").asString());
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
                        "review",
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

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void keepsEveryRule(ApiRule rule) throws Exception {
        var document = ApiDescription.of(served().toString());

        var broken = rule.broken(document);

        assertThat(broken).as(rule.toString()).isEmpty();
    }

    @Test
    void showsEveryKindOfProblem() throws Exception {
        var kinds = Stream.concat(
                        Stream.of(GeneralProblem.values()),
                        catalogues.stream().flatMap(catalogue -> catalogue.problems().stream()))
                .map(kind -> kind.description().slug());

        var examples = served().at("/components/examples");

        assertThat(examples.properties().stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(kinds.toList());
    }

    /**
     * A file is told from another by its bytes, the secret of a credential is not given twice, an account is told from
     * another by its address, and looking for candidates stores nothing.
     */
    @Test
    void documentsTheKeyWhereverItIsTaken() throws Exception {
        var without = served().get("paths").properties().stream()
                .filter(path -> path.getValue().has("post"))
                .filter(path ->
                        !path.getValue().at("/post/parameters").toString().contains("Idempotency-Key"))
                .map(Map.Entry::getKey);

        assertThat(without)
                .containsExactlyInAnyOrder(
                        "/credentials",
                        "/initiatives/candidates",
                        "/initiatives/{id}/attachments",
                        "/people",
                        "/people/{id}/invitation");
    }

    @Test
    void asksForNoETagWhereNoneIsNeeded() throws Exception {
        var responses = served().at("/paths/~1organisations~1{organisation}~1initiatives~1{externalId}/put/responses");

        assertThat(responses.has("428")).isFalse();
        assertThat(responses.at("/200/headers").has("Voortgang-Outcome")).isTrue();
        assertThat(responses.at("/201/headers").has("Location")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/initiatives, post, '201 200 204 400 401 403 409 413 415'",
        "/initiatives, get, '200 304 400 401 403'",
        "/initiatives/facets, get, '200 304 400 401 403'",
        "/organisations/{organisation}/initiatives/{externalId}, get, '200 304 400 401 403 404'",
        "/organisations/{organisation}/initiatives/{externalId}, put, '201 200 204 400 401 403 404 409 412 413 415'",
        "/organisations/{organisation}/initiatives/{externalId}, patch, '200 204 400 401 403 404 409 412 413 415 428'",
        "/initiatives/{id}, patch, '200 204 400 401 403 404 409 412 413 415 428'",
        "/initiatives/{id}, get, '200 304 400 401 403 404'",
        "/initiatives/{id}, put, '200 400 401 403 404 409 412 413 415 428'",
        "/initiatives/{id}/withdrawal, post, '200 400 401 403 404 409 412 413 415 428'",
        "/initiatives/{id}/revisions, get, '200 400 401 403 404'",
        "/initiatives/{id}/revisions/{revision}, get, '200 400 401 403 404'",
        "/initiatives/{id}/attachments, post, '201 200 400 401 403 404 409 413 415 503'",
        "/initiatives/{id}/attachments, get, '200 400 401 403 404'",
        "/initiatives/{id}/attachments/{attachmentId}, get, '200 304 400 401 403 404'",
        "/initiatives/{id}/attachments/{attachmentId}, delete, '204 400 401 403 404 409'",
        "/initiatives/{id}/attachments/{attachmentId}/content, get, '200 304 400 401 403 404 503'",
        "/initiatives/export, get, '200 400 401 403 406'",
        "/imports, post, '200 202 400 401 403 408 409 413 415 429 503'",
        "/imports, get, '200 304 400 401 403'",
        "/imports/{id}, get, '200 304 400 401 403 404'",
        "/imports/{id}/rows, get, '200 304 400 401 403 404'",
        "/imports/{id}/cancellation, post, '200 400 401 403 404 409'",
        "/imports/{id}/commit, post, '200 202 400 401 403 404 409 429'",
        "/agreements/{code}, get, '200 400 404'",
        "/agreements, get, '200 304'",
    })
    void documentsEveryAnswer(String path, String method, String statuses) throws Exception {
        var operation = served().get("paths").get(path).get(method);

        var documented = operation.get("responses").properties().stream().map(Map.Entry::getKey);

        assertThat(documented).containsAll(List.of(statuses.split(" ")));
    }
}
