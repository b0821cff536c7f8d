package nl.stvda.voortgang.contract.house;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A class that outgrows its role has a second one. Counted are lines of code, not comments, annotations or imports. */
final class ClassSizes {

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
                Sources.all().filter(ClassSizes::isTooLong).map(Path::toString).toList();
        if (!tooLong.isEmpty()) {
            throw new AssertionError("These classes outgrew their role: " + String.join(", ", tooLong));
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
        return withoutAnnotations(Sources.read(file))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .filter(line -> !line.matches("(package|import|//|/\\*|\\*|@).*"))
                .count();
    }

    /** What an annotation says about an endpoint is its documentation, however many lines that takes. */
    private static String withoutAnnotations(String source) {
        var code = new StringBuilder();
        var annotation = Pattern.compile("@(?!interface)[A-Za-z_.]+\\s*\\(").matcher(source);
        var from = 0;
        while (annotation.find(from)) {
            code.append(source, from, annotation.start());
            from = Sources.endOfParentheses(source, annotation.end());
        }
        return code.append(source.substring(from)).toString();
    }
}
