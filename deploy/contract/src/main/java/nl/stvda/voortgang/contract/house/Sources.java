package nl.stvda.voortgang.contract.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The sources of the module whose tests run. */
final class Sources {

    private static final Path MAIN = Path.of("src/main/java");

    private Sources() {}

    static Stream<Path> all() {
        try (var files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The place after the parenthesis that closes what is open at {@code start}. */
    static int endOfParentheses(String source, int start) {
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
}
