package nl.stvda.voortgang.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        try (var lines = Files.lines(file)) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .filter(line -> !line.matches("(package|import|//|/\\*|\\*|@).*"))
                    .count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Resource.java, 100",
        "Repository.java, 80",
        "Problem.java, 60",
        "Config.java, 40",
        "Consumer.java, 60",
        ".java, 170",
    })
    void staysInItsRole(String name, int most) throws IOException {
        var files = sources().filter(file -> file.toString().endsWith(name));

        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(linesOfCode(file)).isLessThanOrEqualTo(most));
    }
}
