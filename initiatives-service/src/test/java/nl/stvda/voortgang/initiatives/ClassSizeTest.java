package nl.stvda.voortgang.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A class that outgrows its role has a second one. Counted are lines of code, not comments, annotations or imports. */
class ClassSizeTest {

    private static final Path SOURCES = Path.of("src/main/java");

    private static Stream<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    private static long linesOfCode(Path file) {
        try {
            return withoutAnnotations(Files.readString(file))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .filter(line -> !line.matches("(package|import|//|/\\*|\\*|@).*"))
                    .count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What an annotation says about an endpoint is its documentation, however many lines that takes. */
    private static String withoutAnnotations(String source) {
        var code = new StringBuilder();
        var annotation = Pattern.compile("@(?!interface)[A-Za-z_.]+\\s*\\(").matcher(source);
        var from = 0;
        while (annotation.find(from)) {
            code.append(source, from, annotation.start());
            from = endOfParentheses(source, annotation.end());
        }
        return code.append(source.substring(from)).toString();
    }

    private static int endOfParentheses(String source, int start) {
        var depth = 1;
        var quoted = false;
        var place = start;
        while (depth > 0) {
            var character = source.charAt(place++);
            if (character == '\\' && quoted) {
                place++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && character == '(') {
                depth++;
            } else if (!quoted && character == ')') {
                depth--;
            }
        }
        return place;
    }

    @ParameterizedTest
    @CsvSource({
        "Resource.java, 100",
        "Service.java, 150",
        "Repository.java, 80",
        "Problem.java, 60",
        "Config.java, 40",
        "Event.java, 25",
        ".java, 170",
    })
    void staysInItsRole(String name, int most) throws IOException {
        var files = sources().filter(file -> file.toString().endsWith(name));

        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(linesOfCode(file)).isLessThanOrEqualTo(most));
    }
}
