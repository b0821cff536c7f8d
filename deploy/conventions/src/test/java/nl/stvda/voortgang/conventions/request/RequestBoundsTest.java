package nl.stvda.voortgang.conventions.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.conventions.problem.Violation;
import org.junit.jupiter.api.Test;

class RequestBoundsTest {

    private static void check(String json) throws Exception {
        RequestBounds.check(new JsonFactory(), json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Violation> violations(String json) {
        return catchThrowableOfType(ProblemException.class, () -> check(json)).violations();
    }

    private static String list(int items) {
        return IntStream.range(0, items).mapToObj(item -> "1").collect(Collectors.joining(",", "[", "]"));
    }

    private static String object(int fields) {
        return IntStream.range(0, fields).mapToObj("\"f%d\":1"::formatted).collect(Collectors.joining(",", "{", "}"));
    }

    private static String nested(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }

    @Test
    void letsThroughWhatIsWithinAllBounds() {
        var text = "x".repeat(RequestBounds.LONGEST_TEXT);

        assertThatNoException()
                .isThrownBy(() -> check("{\"list\":%s,\"object\":%s,\"text\":\"%s\",\"deep\":%s}"
                        .formatted(list(100), object(100), text, nested(RequestBounds.DEEPEST - 1))));
    }

    @Test
    void namesEachListAndObjectThatIsTooLongOnce() {
        var found = violations("{\"a\":{\"list\":%s},\"b\":[%s,%s]}".formatted(list(150), object(101), list(3)));

        assertThat(found)
                .extracting(Violation::pointer, Violation::code, Violation::detail)
                .containsExactly(
                        tuple("#/a/list", "too-many", "Give at most 100 items."),
                        tuple("#/b/0", "too-many", "Give at most 100 fields."));
    }

    @Test
    void namesATextThatIsTooLong() {
        var found = violations("{\"title\":{\"nl\":\"%s\"}}".formatted("x".repeat(RequestBounds.LONGEST_TEXT + 1)));

        assertThat(found)
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("#/title/nl", "too-long"));
    }

    @Test
    void stopsWhereItIsTooDeep() {
        var found = violations(nested(10_000));

        assertThat(found).extracting(Violation::code).containsExactly("too-deep");
    }

    @Test
    void stopsWhereThereAreTooManyValues() {
        var lists = IntStream.range(0, 90).mapToObj(item -> list(90)).collect(Collectors.joining(",", "[", "]"));

        assertThat(violations(lists))
                .extracting(Violation::pointer, Violation::detail)
                .containsExactly(tuple("#", "Send at most 2000 values in one request."));
    }
}
