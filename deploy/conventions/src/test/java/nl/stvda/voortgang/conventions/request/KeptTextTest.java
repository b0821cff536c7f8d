package nl.stvda.voortgang.conventions.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.ArrayList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.stvda.voortgang.conventions.problem.Violation;

/** Whatever text is sent: it comes back as it was sent, or it is refused and named. */
class KeptTextTest {

    private final StrictBinding binding = new StrictBinding(new ObjectMapper());

    @Provide
    Arbitrary<String> texts() {
        var anything = Arbitraries.chars().all();
        var suspicious = Arbitraries.chars()
                .range('\0', '\u00ad')
                .range('\u0300', '\u0310')
                .range('\u200b', '\u206f')
                .range('\ud7f0', '\ue00f')
                .range('\ufdc8', '\ufdf8')
                .range('\ufe00', '\uffff');
        return Arbitraries.oneOf(
                anything.list().ofMaxSize(20).map(KeptTextTest::join),
                suspicious.list().ofMaxSize(6).map(KeptTextTest::join));
    }

    private static String join(Iterable<Character> characters) {
        var joined = new StringBuilder();
        characters.forEach(joined::append);
        return joined.toString();
    }

    /** Escaped, so that halves of characters arrive too. */
    private static byte[] body(String text) {
        var escaped = new StringBuilder();
        text.chars().forEach(unit -> escaped.append("\\u%04x".formatted(unit)));
        return "{\"text\": \"%s\"}".formatted(escaped).getBytes(UTF_8);
    }

    @Property
    void isKeptByteForByteOrRefused(@ForAll("texts") String text) throws IOException {
        var violations = new ArrayList<Violation>();

        var kept = (Note) binding.bindWhatFits(body(text), Note.class, violations);

        if (ReadableText.isUnreadable(text)) {
            assertThat(violations).extracting(Violation::code).containsExactly("unreadable-text");
            assertThat(violations).extracting(Violation::pointer).containsExactly("#/text");
        } else {
            assertThat(violations).isEmpty();
            assertThat(kept.text()).isEqualTo(text);
            assertThat(new String(text.getBytes(UTF_8), UTF_8)).isEqualTo(text);
        }
    }

    /** What was answered can be sent again. */
    @Property
    void isAcceptedAgainAsItWasAnswered(@ForAll("texts") String text) throws IOException {
        if (ReadableText.isUnreadable(text)) {
            return;
        }
        var answered = JsonNodeFactory.instance.objectNode().put("text", text).toString();

        var again = (Note) binding.bind(answered.getBytes(UTF_8), Note.class);

        assertThat(again).isEqualTo(new Note(text));
    }

    /** A body with one text. */
    record Note(String text) {}
}
