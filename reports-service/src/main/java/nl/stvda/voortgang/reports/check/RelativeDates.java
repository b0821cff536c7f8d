package nl.stvda.voortgang.reports.check;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows, per language, the words that tell a date by the day on which they are read: one a line in checks/. */
@Singleton
class RelativeDates {

    private static final Pattern NONE = Pattern.compile("(?!)");

    private final Map<String, Pattern> byLanguage = new ConcurrentHashMap<>();

    /** The first of them in a text. */
    Optional<String> in(String language, String text) {
        return byLanguage
                .computeIfAbsent(language, RelativeDates::read)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .findFirst();
    }

    private static Pattern read(String language) {
        try (var words = RelativeDates.class.getResourceAsStream("/checks/relative-dates_%s.txt".formatted(language))) {
            return words == null
                    ? NONE
                    : Pattern.compile(new String(words.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(String::strip)
                            .filter(word -> !word.isEmpty())
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|", "(?iuU)(?<!\\w)(?:", ")(?!\\w)")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The words of relative dates cannot be read", unreadable);
        }
    }
}
