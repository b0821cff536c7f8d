package nl.stvda.voortgang.reports;

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

    @ParameterizedTest
    @CsvSource({
        "/templates, get, '200 401 403'",
        "/templates, post, '201 400 401 403 409 413 415'",
        "/templates/{id}, get, '200 304 400 401 403 404'",
        "/templates/{id}, put, '200 400 401 403 404 412 413 415 428'",
        "/templates/{id}, delete, '204 400 401 403 404 412 428'",
        "/calendar/plan, get, '200 304 400 401 403'",
        "/rounds, get, '200 401 403'",
        "/rounds/{id}, get, '200 400 401 403 404'",
        "/rounds/{id}/snapshots, get, '200 304 400 401 403 404'",
        "/rounds/{id}/snapshots, post, '201 400 401 403 404 409 412 428'",
        "/rounds/{id}/snapshots/{number}, get, '200 304 400 401 403 404'",
        "/rounds/{id}/snapshots/{number}/signatures, get, '200 304 400 401 403 404'",
        "/rounds/{id}/snapshots/{number}/signatures, post, '200 400 401 403 404 409'",
        "/rounds/{id}/approved, get, '200 304 401 403 404 409'",
        "/rounds/{id}/checks, get, '200 304 400 401 403 404'",
        "/rounds/{id}/checks/{check}, put, '200 400 401 403 404'",
        "/audit, get, '200 304 400 401 403'",
        "/audit/chain, get, '200 401 403'",
        "/rounds, post, '201 400 401 403 409 413 415'",
        "/rounds/{id}, put, '200 400 401 403 404 409 412 413 415 428'",
        "/rounds/{id}/sections/{section}/blocks, get, '200 304 400 401 403 404'",
        "/rounds/{id}/sections/{section}/blocks, post, '201 400 401 403 404 409 413 415'",
        "/rounds/{id}/sections/{section}/blocks/{blockId}, put, '200 400 401 403 404 409 412 413 415 428'",
        "/rounds/{id}/sections/{section}/blocks/{blockId}, delete, '204 400 401 403 404 409 412 428'",
        "/rounds/{id}/sections/{section}/blocks/{blockId}/history, get, '200 304 400 401 403 404'",
        "/rounds/{id}/history, get, '200 304 400 401 403 404'",
        "/rounds/{id}/dates/{kind}, put, '200 400 401 403 404 409 412 413 415 428'",
        "/rounds/{id}/moves, post, '200 400 401 403 404 409 412 413 415 428'",
        "/rounds/{id}/draft, get, '200 304 400 401 403 404'",
        "/rounds/{id}/draft/changes, get, '200 400 401 403 404'",
        "/rounds/{id}/narratives, get, '200 400 401 403 404'",
        "/rounds/{id}/narratives/{code}, get, '200 304 400 401 403 404'",
        "/rounds/{id}/narratives/{code}, put, '200 400 401 403 404 412 413 415 428'",
    })
    void documentsEveryAnswer(String path, String method, String statuses) throws Exception {
        var operation = served().get("paths").get(path).get(method);

        var documented = operation.get("responses").properties().stream().map(Map.Entry::getKey);

        assertThat(documented).containsAll(List.of(statuses.split(" ")));
    }
}
