package nl.stvda.voortgang.conventions;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What several services need stands here, and what only one needs does not. */
class SharedOnceTest {

    private static final Path ROOT = Path.of("../..");
    private static final List<String> SERVICES =
            List.of("initiatives-service", "reports-service", "notifications-service");

    private static final int LONGEST_COPY = 25;
    private static final Pattern PUBLIC_TYPE = Pattern.compile("(?m)^public .*(?:class|interface|record|enum) ");

    /** Parts of reading requests, of paging and of the intake, each of which is one thing; others will need them too. */
    private static final List<String> OF_ONE_SERVICE_FOR_NOW = List.of(
            "AnyOperation",
            "Bearer",
            "CompletedByPath",
            "ContractViolation",
            "DeadLetterContent",
            "DeadLetterState",
            "EventKey",
            "InlineStyle",
            "LanguagesConfig",
            "LocalizedTextJson",
            "MergePatch",
            "People",
            "RequestReader",
            "Scope",
            "StrictReading",
            "Waits");

    /** Named by no source, because the framework looks for them. */
    private static final List<String> FOUND_BY_THE_FRAMEWORK = List.of("ApiDocument");

    private static Stream<Path> sources(String module) {
        try (var files = Files.walk(ROOT.resolve(module).resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a reader compares: neither blank lines nor the lines that say where a class stands and what it imports. */
    private static List<String> lines(Path file) {
        return text(file)
                .lines()
                .map(String::strip)
                .filter(not(String::isEmpty))
                .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
                .toList();
    }

    @Test
    void noRunOfManyLinesStandsInTwoServices() {
        var seen = new HashMap<String, Map<String, Path>>();
        for (var service : SERVICES) {
            sources(service).forEach(file -> {
                var lines = lines(file);
                IntStream.rangeClosed(0, lines.size() - LONGEST_COPY)
                        .mapToObj(start -> String.join("\n", lines.subList(start, start + LONGEST_COPY)))
                        .forEach(run -> seen.computeIfAbsent(run, any -> new TreeMap<>())
                                .putIfAbsent(service, file));
            });
        }

        var copies = seen.values().stream()
                .filter(places -> places.size() > 1)
                .map(Map::values)
                .distinct();

        assertThat(copies).isEmpty();
    }

    @Test
    void everyPublicTypeIsUsedByTwoServicesOrAnotherConvention() {
        var lonely = sources("deploy/conventions")
                .filter(file -> file.toString().contains("/main/"))
                .filter(SharedOnceTest::isUsedByOneAtMost)
                .map(SharedOnceTest::name)
                .filter(not(OF_ONE_SERVICE_FOR_NOW::contains))
                .filter(not(FOUND_BY_THE_FRAMEWORK::contains));

        assertThat(lonely).isEmpty();
    }

    private static boolean isUsedByOneAtMost(Path type) {
        if (!PUBLIC_TYPE.matcher(text(type)).find()) {
            return false;
        }
        var services = SERVICES.stream()
                .filter(service -> sources(service).anyMatch(source -> names(source, type)))
                .count();
        var isForOtherConventions = sources("deploy/conventions")
                .filter(source -> !source.getParent().equals(type.getParent()))
                .anyMatch(source -> source.toString().contains("/main/") && names(source, type));
        return services < 2 && !isForOtherConventions;
    }

    private static boolean names(Path source, Path type) {
        var qualified = type.toString().replaceAll(".*/java/|\\.java$", "").replace('/', '.');
        return text(source).contains(qualified);
    }

    private static String name(Path type) {
        return type.getFileName().toString().replace(".java", "");
    }
}
