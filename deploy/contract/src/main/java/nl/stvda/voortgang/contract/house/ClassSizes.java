package nl.stvda.voortgang.contract.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A class that outgrows its role has a second one. Counted are lines of code, not comments, annotations or imports. */
final class ClassSizes {

    private static final Path SOURCES = Path.of("src/main/java");

    /** The most lines by the end of the file's name; the first that fits counts. */
    private static final Map<String, Integer> LIMITS = new LinkedHashMap<>();

    static {
        LIMITS.put("Resource.java", 100);
        LIMITS.put("Service.java", 150);
        LIMITS.put("Repository.java", 80);
        LIMITS.put("Problem.java", 60);
        LIMITS.put("Config.java", 40);
        LIMITS.put("Consumer.java", 60);
        LIMITS.put("CloudEvent.java", 60);
        LIMITS.put("Event.java", 40);
        LIMITS.put(".java", 170);
    }

    private ClassSizes() {}

    static void check() {
        var tooLong =
                sources().filter(ClassSizes::isTooLong).map(Path::toString).toList();
        if (!tooLong.isEmpty()) {
            throw new AssertionError("These classes outgrew their role: " + String.join(", ", tooLong));
        }
    }

    private static Stream<Path> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isTooLong(Path file) {
        var most = LIMITS.entrySet().stream()
                .filter(limit -> file.toString().endsWith(limit.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        return linesOfCode(file) > most;
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
}
