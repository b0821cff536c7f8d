package nl.stvda.voortgang.reports.dashboard.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages about the catalogue, which initiatives-service keeps. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class CatalogueResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String AGREEMENT = """
            {"code": "telework", "title": {"nl": "Telewerk", "en": "Telework"}, "signedOn": "2002-07-16",
             "themes": [{"code": "balance", "official": {"en": "Balance of work and life"}, "translation": {"nl": "Evenwicht"},
                         "label": {"nl": "Balans", "en": "Balance"}}]}""";

    @BeforeEach
    void startAnew() {
        StandInServices.reset();
        StandInServices.answer("GET", "/v1/agreements", "[%s]".formatted(AGREEMENT));
        StandInServices.answer("GET", "/v1/agreements/telework", 200, Map.of("ETag", "\"3\""), AGREEMENT);
        StandInServices.answer("GET", "/v1/sides", """
                [{"code": "workers", "label": {"nl": "Werknemers", "en": "Workers"}}]""");
        StandInServices.answer("GET", "/v1/organisations", """
                [{"code": "fnv", "side": "workers", "name": {"nl": "FNV"}, "fullName": {"nl": "FNV"}}]""");
        StandInServices.answer("GET", "/v1/levels", "[]");
        StandInServices.answer("GET", "/v1/instruments", "[]");
        StandInServices.answer("GET", "/v1/catalogue/history", """
                {"items": [{"kind": "side", "code": "workers", "version": 0, "by": "secretaris",
                            "at": "2026-01-02T03:04:05Z"}]}""");
    }

    private static ValidatableResponse page(String address) {
        return Api.visitor(Token.SECRETARIAT).get(address).then();
    }

    private static ValidatableResponse send(String address, Map<String, String> fields) {
        return Api.visitor(Token.SECRETARIAT).formParams(fields).post(address).then();
    }

    @Test
    void listsAllThatThereIsAndWhoChangedIt() {
        page("/catalogue")
                .statusCode(200)
                .body(containsString("Telework"), containsString("Signed on 16 July 2002"), containsString("FNV"))
                .body(containsString("Side workers added."), containsString("secretaris"));
    }

    @Test
    void makesAnOrganisationWithAKeyThatReadsLikeItsName() throws JsonProcessingException {
        StandInServices.answer("PUT", "/v1/organisations/s-a-k", 201, Map.of(), "{}");

        send("/catalogue/organisations/new", Map.of("/name/nl", "S.A.K.", "/fullName/nl", "SAK", "/side", "workers"))
                .statusCode(303)
                .header("Location", endsWith("/catalogue"));

        var asked = StandInServices.asked("PUT", "/v1/organisations/s-a-k").getFirst();
        assertThat(JSON.readTree(asked.body())).isEqualTo(JSON.readTree("""
                {"name": {"nl": "S.A.K."}, "fullName": {"nl": "SAK"}, "side": "workers"}"""));
    }

    @Test
    void keepsWhatTheAgreementItselfCallsATheme() throws JsonProcessingException {
        page("/catalogue/agreements/telework")
                .statusCode(200)
                .body(containsString("name=\"tag\" value=\"&quot;3&quot;\""))
                .body(containsString("value=\"Balance of work and life\""));
        StandInServices.answer("PUT", "/v1/agreements/telework", 200, Map.of(), "{}");

        send(
                        "/catalogue/agreements/telework",
                        Map.of(
                                "tag", "\"3\"",
                                "/title/en", "Telework",
                                "/signedOn", "2002-07-16",
                                "/themes/0/code", "balance",
                                "/themes/0/official/en", "Balance of work and life",
                                "/themes/0/label/en", "Balance",
                                "/themes/1/code", "gone",
                                "/themes/1/label/en", "",
                                "/themes/2/label/en", "Costs of work at home"))
                .statusCode(303);

        var asked = StandInServices.asked("PUT", "/v1/agreements/telework").getFirst();
        assertThat(JSON.readTree(asked.body())).isEqualTo(JSON.readTree("""
                {"title": {"en": "Telework"}, "signedOn": "2002-07-16", "themes": [
                  {"code": "balance", "official": {"en": "Balance of work and life"}, "label": {"en": "Balance"}},
                  {"code": "costs-of-work-at-home", "label": {"en": "Costs of work at home"}}]}"""));
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() {
        StandInServices.answer("PUT", "/v1/agreements/telework", 412, Map.of(), "{\"status\": 412}");
        var typed = Map.of("tag", "\"2\"", "/title/en", "Mine", "/signedOn", "2002-07-16");

        send("/catalogue/agreements/telework", typed)
                .statusCode(412)
                .body(containsString("Somebody else changed this meanwhile"))
                .body(containsString("value=\"Mine\""), containsString("name=\"tag\" value=\"&quot;3&quot;\""));
        StandInServices.answer("PUT", "/v1/agreements/telework", 400, Map.of(), """
                {"status": 400, "errors": [{"pointer": "#/signedOn", "code": "wrong-type", "detail": "Give a date"}]}""");
        send("/catalogue/agreements/telework", typed)
                .statusCode(400)
                .body(containsString("Signed on: Fill in a date."), containsString("value=\"Mine\""));
    }

    @Test
    void saysWhenTheCatalogueIsAway() {
        StandInServices.answer("GET", "/v1/sides", 503, Map.of(), "");

        page("/catalogue").statusCode(200).body(containsString("does not answer now"));
    }

    @Test
    void letsAuditorsReadOnly() {
        Api.visitor(Token.AUDITOR)
                .get("/catalogue/agreements/telework")
                .then()
                .statusCode(200)
                .body(not(containsString("Save</button>")));
        Api.visitor(Token.AUDITOR)
                .formParam("/title/en", "a")
                .post("/catalogue/agreements/telework")
                .then()
                .statusCode(403);
    }
}
