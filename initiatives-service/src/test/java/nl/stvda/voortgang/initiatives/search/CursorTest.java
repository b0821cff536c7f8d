package nl.stvda.voortgang.initiatives.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final Place PLACE = new Place("cursus één", UUID.fromString("ffffffff-ffff-7fff-bfff-ffffffffffff"));

    @Test
    void leadsBackToThePlaceThatItWasMadeOf() {
        var cursor = Cursor.encode("TITLE of all", PLACE);

        assertThat(Cursor.decode("TITLE of all", cursor)).isEqualTo(PLACE);
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void isOfNoUseInAnotherQuery() {
        var cursor = Cursor.encode("TITLE of all", PLACE);

        assertThatIllegalArgumentException().isThrownBy(() -> Cursor.decode("TITLE of some", cursor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "not a cursor", "é", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void refusesWhatIsNoCursor(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cursor.decode("NEWEST of all", text));
    }

    @ParameterizedTest
    @CsvSource({
        "NEWEST, x",
        "OLDEST, 1",
        "CHANGED, ''",
        "CHANGED, 99999999999999999999",
        "CHANGED, soon",
        "RELEVANCE, ''",
        "RELEVANCE, 9999999999 00000000-0000-7000-8000-000000000000 00000000-0000-7000-8000-000000000000",
        "RELEVANCE, 1 a b",
    })
    void refusesAPlaceThatIsNoneInTheOrder(Sort sort, String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> sort.requireFits(new Place(value, PLACE.id())));
    }
}
