package nl.stvda.voortgang.initiatives.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 42, Long.MAX_VALUE})
    void comesBackFromItsCursor(long number) {
        var position = new Position(number);

        var decoded = Position.decode(position.encode());

        assertThat(decoded).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "????", "AAAA", "__________8", "AAAAAAAAAAAAAAAA"})
    void refusesWhatIsNoCursor(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Position.decode(text));
    }

    @Test
    void startsBeforeEverything() {
        assertThat(Position.START.number()).isZero();
    }
}
