package nl.stvda.voortgang.reports.opening;

import io.restassured.response.Response;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import java.util.UUID;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.intake.Delivery;

/** Rounds that tests open, each about an agreement of its own, so that no other test's events reach them. */
public final class OpenedRound {

    private OpenedRound() {}

    /** An agreement with two themes that nobody else reports about. */
    public static String anAgreement(InMemoryConnector connector) {
        var code = "a-" + UUID.randomUUID();
        Delivery.of("nl.stvda.agreement.registered.v1", "agreement:" + code, """
                {"code": "%s", "title": {"nl": "Raamovereenkomst Telewerk", "en": "Framework Agreement on Telework"},
                 "themes": [
                   {"code": "dignity", "label": {"nl": "Waardigheid", "en": "Dignity"}},
                   {"code": "connecting", "label": {"nl": "Bereikbaarheid", "en": "Connecting"}}]}
                """.formatted(code))
                .to(connector);
        return code;
    }

    /** A template for any agreement: a text, entries about trainings, entries about all else. */
    public static String aTemplate() {
        var id = "t-" + UUID.randomUUID();
        Api.as(Token.SECRETARIAT, """
                {"id": "%s", "title": {"nl": "Kort rapport"}, "sections": [
                  {"code": "introduction", "kind": "text", "heading": {"nl": "Inleiding", "en": "Introduction"},
                   "text": {"nl": "Rapport {{ordinal}} over {{agreement}}, over {{periodStart}} tot {{periodEnd}}.",
                            "en": "Report {{ordinal}} about {{agreement}}."}},
                  {"code": "actions", "kind": "group", "heading": {"nl": "Wat er is gedaan", "en": "What was done"}},
                  {"code": "trainings", "parent": "actions", "kind": "entries",
                   "heading": {"nl": "Cursussen", "en": "Courses"},
                   "placement": {"priority": 1, "sides": [], "levels": [], "instruments": ["training"]}},
                  {"code": "other", "parent": "actions", "kind": "entries", "heading": {"nl": "Overig", "en": "Other"},
                   "placement": {"priority": 2, "sides": [], "levels": [], "instruments": []},
                   "display": "prose-bullets"}]}
                """.formatted(id))
                .post("/v1/templates")
                .then()
                .statusCode(201);
        return id;
    }

    /** Asks for a round about this agreement; the rest of the request is {@code more}. */
    public static Response open(String agreement, String more) {
        return Api.as(Token.SECRETARIAT, """
                {"agreement": "%s", "title": {"nl": "Rapport", "en": "Report"},
                 "period": {"start": "2010-01-01", "end": "2010-12-31"}, %s}
                """.formatted(agreement, more)).post("/v1/rounds");
    }

    /** The first round about an agreement, of {@link #aTemplate}; answers its id. */
    public static String first(String agreement) {
        open(agreement, "\"template\": \"%s\"".formatted(aTemplate())).then().statusCode(201);
        return agreement + "-1";
    }
}
