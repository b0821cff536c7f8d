package nl.stvda.voortgang.reports.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.conventions.problem.ProblemType;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class ProblemResourceTest {

    /** Of every enum in the sources, so that a feature which forgets to register its problems is found. */
    static Stream<ProblemType.Description> everyPromise() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.stvda.voortgang.reports", "nl.stvda.voortgang.conventions")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ProblemType.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(ProblemType.class::cast)
                        .map(ProblemType::description);
    }

    @ParameterizedTest
    @MethodSource("everyPromise")
    void explainsEveryProblem(ProblemType.Description description) {
        var answer = Api.anonymous().get("/problems/{slug}", description.slug());

        answer.then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .body(containsString(description.title()))
                .body(containsString("problem type <code>%s</code>".formatted(description.slug())));
    }

    @Test
    void knowsEachSlugOnce() {
        var slugs = everyPromise().map(ProblemType.Description::slug);

        assertThat(slugs).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void explainsNothingElse() {
        var answer = Api.anonymous().get("/problems/{slug}", "<script>");

        answer.then().statusCode(404);
    }

    @Test
    void letsTheBrowserDoNothingElseWithThePage() {
        var answer = Api.anonymous().get("/problems/forbidden");

        answer.then()
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe-inline"))));
    }
}
