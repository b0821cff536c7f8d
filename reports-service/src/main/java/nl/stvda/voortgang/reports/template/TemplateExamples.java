package nl.stvda.voortgang.reports.template;

/** Examples for the document of the API; each section is right without the others. */
final class TemplateExamples {

    static final String SECTIONS = """
            [
              {
                "code": "introduction",
                "kind": "text",
                "heading": {"nl": "Inleiding", "en": "Introduction"},
                "text": {
                  "nl": "Rapport {{ordinal}} over {{agreement}}.",
                  "en": "Report {{ordinal}} about {{agreement}}."
                },
                "numbered": true
              },
              {
                "code": "what-was-done",
                "kind": "entries",
                "heading": {"nl": "Wat er is gedaan", "en": "What was done"},
                "question": {"nl": "Wat is er gedaan?", "en": "What was done?"},
                "placement": {"priority": 10, "sides": [], "levels": [], "instruments": ["training"]},
                "display": "prose-bullets"
              },
              {"code": "closing", "kind": "text", "heading": {"nl": "Tot slot", "en": "Closing"}}
            ]
            """;

    static final String SECTION = """
            {"code": "annex", "kind": "text", "heading": {"nl": "Bijlage", "en": "Annex"}}
            """;

    private TemplateExamples() {}
}
