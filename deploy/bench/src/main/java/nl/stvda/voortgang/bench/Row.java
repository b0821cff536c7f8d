package nl.stvda.voortgang.bench;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What one post carries, with a title and a link that no other has; the limit stores the same bytes. */
record Row(String externalId, String title, String body) {

    private static final List<String> SYLLABLES = List.of(
            "ba", "den", "fi", "gor", "hul", "jan", "kes", "lom", "mi", "nar", "pol", "ru", "sten", "tor", "vel",
            "wijk");
    private static final int WORDS = 5;

    static Row next() {
        var externalId = "bench-" + UUID.randomUUID();
        var title = words();
        return new Row(externalId, title, """
                {"externalId": "%1$s", "agreement": "digitalisation", "side": "workers", "level": "sectoral",
                 "instrument": "training", "themes": ["digital-skills"], "actors": [{"name": "FNV Academie", "kind": "training-fund"}],
                 "title": {"nl": "Leergang %2$s", "en": "Course on %2$s"},
                 "description": {"nl": "Een leergang voor kaderleden die willen meepraten over nieuwe techniek op het werk. De leergang duurt een dag.",
                 "en": "A course for workplace representatives who want a say in new technology at work. The course takes one day."},
                 "period": {"start": "2022-01-01"}, "links": [{"url": "https://example.org/leergang/%1$s"}]}
                """.formatted(externalId, title));
    }

    private static String words() {
        return IntStream.range(0, WORDS).mapToObj(_ -> word()).collect(Collectors.joining(" "));
    }

    private static String word() {
        var random = ThreadLocalRandom.current();
        return IntStream.rangeClosed(0, random.nextInt(1, 3))
                .mapToObj(_ -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                .collect(Collectors.joining());
    }

    /** What the service keeps of it for searches. */
    String folded() {
        return """
                leergang %1$s
                course on %1$s
                fnv academie
                een leergang voor kaderleden die willen meepraten over nieuwe techniek op het werk de leergang duurt een dag
                a course for workplace representatives who want a say in new technology at work the course takes one day""".formatted(title);
    }
}
