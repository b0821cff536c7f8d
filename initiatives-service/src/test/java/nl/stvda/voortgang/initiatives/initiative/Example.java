package nl.stvda.voortgang.initiatives.initiative;

import java.util.UUID;

/** Requests to start from; each is new unless the test names its external id. */
final class Example {

    private Example() {}

    static String uniqueId() {
        return "test-" + UUID.randomUUID();
    }

    static String body(String externalId) {
        return body(externalId, "submitted");
    }

    static String draft(String externalId) {
        return body(externalId, "draft");
    }

    private static String body(String externalId, String status) {
        return """
                {
                  "externalId": "%s",
                  "status": "%s",
                  "agreement": "digitalisation",
                  "side": "workers",
                  "level": "cross-industry",
                  "instrument": "training",
                  "themes": ["digital-skills"],
                  "actors": [{"name": "FNV Academie", "kind": "training-fund"}],
                  "title": {"nl": "Leergang digitalisering", "en": "Course on digitalisation"},
                  "description": {"nl": "Een **online** leergang.", "en": "An **online** course."},
                  "period": {"start": "2021-09-01", "end": "2022-06-30"},
                  "links": [{"url": "https://example.org/leergang", "label": {"nl": "De leergang"}}],
                  "amounts": [{"value": 250000000, "currency": "EUR", "per": "once", "qualifier": "at-least"}],
                  "reach": {"count": 13, "unit": "events"},
                  "contact": {"name": "J. Jansen", "email": "j.jansen@example.org"}
                }
                """.formatted(externalId, status);
    }
}
