package nl.stvda.voortgang.initiatives.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void leadsBackToThePlaceThatItWasMadeOf() {
        var id = UUID.fromString("ffffffff-ffff-7fff-bfff-ffffffffffff");

        var cursor = Cursor.encode(id);

        assertThat(Cursor.decode(cursor)).isEqualTo(id);
        assertThat(cursor).matches("[A-Za-z0-9_-]{22}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "not a cursor", "é", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void refusesWhatIsNoCursor(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cursor.decode(text));
    }
}
