package nl.stvda.voortgang.initiatives.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.conventions.problem.ProblemType;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class ProblemResourceTest {

    private static final String EVENTS_IN = "nl.stvda.voortgang.conventions.intake";

    /**
     * Of every enum in the sources, so that a feature which forgets to register its problems is found. This service takes no
     * events in, so it has no problems of theirs.
     */
    static Stream<ProblemType.Description> everyPromise() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.stvda.voortgang.initiatives", "nl.stvda.voortgang.conventions")
                        .stream()
                        .filter(type -> !type.getPackageName().startsWith(EVENTS_IN))
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

        assertThat(slugs).doesNotHaveDuplicates().hasSizeGreaterThan(15);
    }

    @Test
    void explainsNothingElse() {
        var answer = Api.anonymous().get("/problems/{slug}", "<script>");

        answer.then().statusCode(404);
    }
}
