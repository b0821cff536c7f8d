package nl.stvda.voortgang.conventions.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import nl.stvda.voortgang.conventions.problem.Violation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenConstraintsTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    record Inner(
            @Pattern(regexp = "good", message = "{wrong}") String name) {}

    record Outer(
            @Valid Inner one,
            List<@Valid Inner> many,
            List<@Pattern(regexp = "good", message = "{wrong}") String> texts,
            Map<String, @Valid Inner> named,

            @Pattern(regexp = "good", message = "plain words") String other) {}

    @Test
    void pointToTheValueInTheBody() {
        var good = new Inner("good");
        var bad = new Inner("bad");
        var outer = new Outer(bad, List.of(good, good, bad), List.of("good", "bad"), Map.of("k", bad), "bad");

        var violations = VALIDATOR.validate(outer).stream()
                .map(BrokenConstraints::violation)
                .sorted(BrokenConstraints.BY_POINTER)
                .toList();

        assertThat(violations)
                .extracting(violation -> violation.pointer() + " " + violation.code())
                .containsExactly(
                        "#/many/2/name wrong",
                        "#/named/k/name wrong",
                        "#/one/name wrong",
                        "#/other invalid",
                        "#/texts/1 wrong");
    }

    @Test
    void areReportedOncePerPlace() {
        var wrongType = Violation.inBody("/a", "wrong-type", "Give text.");

        var missing = Violation.inBody("/a", "required", "Give a value.");

        assertThat(BrokenConstraints.isReported(missing, List.of(wrongType))).isTrue();
        assertThat(BrokenConstraints.isReported(missing, List.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"/a/0/b, #/a/0/b", "/a b, #/a%20b", "/é, #/%C3%A9", "/a~1b, #/a~1b", "/%, #/%25", "/<x>, #/%3Cx%3E"})
    void arePointersAsUriFragment(String pointer, String fragment) {
        assertThat(Violation.inBody(pointer, "code", "detail").pointer()).isEqualTo(fragment);
    }
}
