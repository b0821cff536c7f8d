package nl.stvda.voortgang.reports.translation.machine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Asks a LibreTranslate, which anybody can run: its operations {@code /languages} and {@code /translate}. */
final class LibreTranslate implements TranslationService, AutoCloseable {

    private static final Duration LANGUAGES_HOLD = Duration.ofHours(1);

    private final TranslationServiceConfig config;
    private final Circuit circuit;
    private final BoundedHttp http;
    private final Clock clock;
    private final ObjectMapper json = JsonMapper.builder().build();

    /** The languages that each one is translated into, and since when that is known. */
    private volatile Known known = new Known(Map.of(), Instant.MIN);

    private record Known(Map<String, Set<String>> targets, Instant at) {}

    LibreTranslate(URI url, TranslationServiceConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        circuit = new Circuit(config.failures(), config.rest(), clock);
        http = new BoundedHttp(url, config.connectTimeout(), config.timeout());
    }

    @Override
    public boolean isConnected() {
        return true;
    }

    @Override
    public List<String> translate(String from, String to, List<String> texts) {
        var left = circuit.left();
        if (left.isPositive()) {
            throw TranslationFailure.away(left, "It failed several times and is left alone.");
        }
        try {
            var translated = ask(from, to, texts);
            circuit.succeeded();
            return translated;
        } catch (TranslationFailure failure) {
            if (failure.reason() == TranslationFailure.Reason.AWAY) {
                circuit.failed();
            }
            throw failure;
        }
    }

    private List<String> ask(String from, String to, List<String> texts) {
        var targets = languages();
        var source = code(from, targets.keySet());
        var target = code(to, targets.getOrDefault(source, Set.of()));
        if (!targets.getOrDefault(source, Set.of()).contains(target)) {
            throw TranslationFailure.languages(from, to);
        }
        var all = texts.stream().map(Lines::of).toList();
        var words = all.stream().flatMap(lines -> lines.words().stream()).toList();
        if (words.isEmpty()) {
            return texts;
        }
        var translated = translated(http.post("translate", question(source, target, words)), words.size())
                .iterator();
        return all.stream().map(lines -> lines.with(translated)).toList();
    }

    private byte[] question(String source, String target, List<String> words) {
        var question = json.createObjectNode()
                .put("source", source)
                .put("target", target)
                .put("format", "text");
        words.forEach(question.putArray("q")::add);
        config.key().ifPresent(key -> question.put("api_key", key));
        return question.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> translated(byte[] answer, int expected) {
        var translations = read(answer).path("translatedText");
        var words = new ArrayList<String>();
        for (var translation : translations) {
            if (translation.isTextual() && !translation.asText().isBlank()) {
                words.add(translation.asText());
            }
        }
        if (words.size() != expected || translations.size() != expected) {
            throw TranslationFailure.away(
                    config.rest(), "It answered with something else than a translation of each text.");
        }
        return words;
    }

    private Map<String, Set<String>> languages() {
        var now = clock.instant();
        var current = known;
        if (current.at().isBefore(now.minus(LANGUAGES_HOLD))) {
            current = new Known(targets(read(http.get("languages"))), now);
            known = current;
        }
        return current.targets();
    }

    private static Map<String, Set<String>> targets(JsonNode languages) {
        var targets = new HashMap<String, Set<String>>();
        for (var language : languages) {
            targets.put(
                    language.path("code").asText(),
                    StreamSupport.stream(language.path("targets").spliterator(), false)
                            .map(JsonNode::asText)
                            .collect(Collectors.toUnmodifiableSet()));
        }
        return Map.copyOf(targets);
    }

    /** As configured, else the tag, else its language without region or script. */
    private String code(String tag, Set<String> offered) {
        var configured = config.languages().get(tag);
        if (configured != null) {
            return configured;
        }
        return offered.contains(tag) ? tag : tag.split("-", 2)[0];
    }

    private JsonNode read(byte[] answer) {
        try {
            return json.readTree(answer);
        } catch (IOException other) {
            throw TranslationFailure.away(config.rest(), "It answered with something else than JSON.");
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
