package nl.stvda.voortgang.initiatives.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdempotencyKeyTest {

    static Stream<String> keys() {
        return Stream.of("8e03978e-40d5-43dd-bc93-6894a57f9324", "a", "order/2026:11,24;x=(1)", "k".repeat(128));
    }

    static Stream<String> noKeys() {
        return Stream.of("", " ", "\"\"", "\"", "\"a", "a\"", "a b", "a\\b", "é", "a\u0001", "k".repeat(129));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void isTheSameWithQuotesAndWithout(String value) {
        var bare = IdempotencyKey.of("fnv", List.of(value));
        var quoted = IdempotencyKey.of("fnv", List.of(" \"" + value + "\" "));

        assertThat(bare).isEqualTo(quoted).isEqualTo(new IdempotencyKey("fnv", value));
    }

    @ParameterizedTest
    @MethodSource("noKeys")
    void isRefusedInAnotherForm(String value) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> IdempotencyKey.of("fnv", List.of(value)))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(GeneralProblem.INVALID_REQUEST));
    }

    @Test
    void isRefusedWhereItIsGivenTwice() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> IdempotencyKey.of("fnv", List.of("a", "b")))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(GeneralProblem.INVALID_REQUEST));
    }
}
