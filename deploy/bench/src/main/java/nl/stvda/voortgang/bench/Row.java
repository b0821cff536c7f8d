package nl.stvda.voortgang.bench;

import java.util.UUID;

/** What one post carries; the limit stores the same bytes. */
record Row(String externalId, String body) {

    static Row next() {
        var externalId = "bench-" + UUID.randomUUID();
        return new Row(externalId, """
                {"externalId": "%s", "agreement": "digitalisation", "side": "workers", "level": "sectoral",
                 "instrument": "training", "themes": ["digital-skills"], "actors": [{"name": "FNV Academie", "kind": "training-fund"}],
                 "title": {"nl": "Leergang over digitalisering voor kaderleden", "en": "Course on digitalisation for representatives"},
                 "description": {"nl": "Een leergang voor kaderleden die willen meepraten over nieuwe techniek op het werk. De leergang duurt een dag.",
                 "en": "A course for workplace representatives who want a say in new technology at work. The course takes one day."},
                 "period": {"start": "2022-01-01"}, "links": [{"url": "https://example.org/leergang"}]}
                """.formatted(externalId));
    }

    /** What the service keeps of it for searches. */
    String folded() {
        return """
                leergang over digitalisering voor kaderleden
                course on digitalisation for representatives
                fnv academie
                een leergang voor kaderleden die willen meepraten over nieuwe techniek op het werk de leergang duurt een dag
                a course for workplace representatives who want a say in new technology at work the course takes one day""";
    }
}
