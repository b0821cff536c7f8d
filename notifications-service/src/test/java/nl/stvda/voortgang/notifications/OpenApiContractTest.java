package nl.stvda.voortgang.notifications;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.ApiDescription;
import nl.stvda.voortgang.contract.ApiRule;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.ProblemCatalogue;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The API is what {@code openapi.yaml} says, and that keeps every {@link ApiRule}.
 * Run with {@code -Dcontracts.write=true} to write the file anew, and look at the difference before committing it.
 */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
class OpenApiContractTest {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    @Inject
    Instance<ProblemCatalogue> catalogues;

    private static String served(String document) {
        return given().get(document).then().statusCode(200).extract().asString();
    }

    @Test
    void isWhatTheCommittedDocumentSays() throws IOException {
        var served = served("/v1/openapi.yaml");
        if (Boolean.getBoolean("contracts.write")) {
            Files.writeString(COMMITTED, served);
        }

        var committed = Files.readString(COMMITTED);

        assertThat(served).isEqualTo(committed);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void keepsEveryRule(ApiRule rule) {
        var document = ApiDescription.of(served("/v1/openapi.json"));

        var broken = rule.broken(document);

        assertThat(broken).as(rule.toString()).isEmpty();
    }

    @Test
    void showsEveryKindOfProblem() {
        var kinds = Stream.concat(
                        Stream.of(GeneralProblem.values()),
                        catalogues.stream().flatMap(catalogue -> catalogue.problems().stream()))
                .map(kind -> kind.description().slug());

        var document = ApiDescription.of(served("/v1/openapi.json"));

        assertThat(document.root().child("components").child("examples").names())
                .containsExactlyInAnyOrderElementsOf(kinds.toList());
    }
}
