package nl.stvda.voortgang.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiContractTest {

    private static final String PROBLEM = """
            {"type": "https://e.org/%s", "title": "T", "status": 400, "detail": "D"}""";

    private final ApiContract contract = new ApiContract(Sample.described());

    private List<String> ofThing(Answer answer) {
        return contract.violations("GET", "/v1/things/t1", answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"t1\"}",
                "{\"id\": \"t1\", \"madeAt\": \"2026-01-01T00:00:00Z\", \"part\": {\"name\": \"n\"}, \"tags\": [\"x\"]}",
            })
    void acceptsWhatIsDocumented(String body) {
        assertThat(ofThing(Sample.answer(200, "application/json;charset=UTF-8", body)))
                .isEmpty();
        assertThat(ofThing(Sample.answer(400, "application/problem+json", PROBLEM.formatted("invalid"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        {}                                       | required property 'id'
        {"id": 1}                                | integer found, string expected
        {"id": "t1", "madeAt": "yesterday"}      | date-time
        {"id": "t1", "extra": true}              | extra
        {"id": "t1", "part": {"extra": true}}    | extra
        {"id": "t1", "tags": ["a", "b", "c", 1]} | tags
        {"id": "t1"                              | not one JSON value
        {"id": "t1", "id": "t1"}                 | not one JSON value
        {"id": "t1"} x                           | not one JSON value
        """)
    void refusesABodyThatIsNotAsDocumented(String body, String finding) {
        assertThat(ofThing(Sample.answer(200, "application/json", body)))
                .isNotEmpty()
                .anyMatch(violation -> violation.contains(finding));
    }

    @ParameterizedTest
    @CsvSource({
        "418, application/problem+json, status 418 is not documented",
        "200, text/html, content type 'text/html' is not documented",
        "400, application/json, content type 'application/json' is not documented",
    })
    void refusesAnAnswerOfAnotherKind(int status, String contentType, String finding) {
        assertThat(ofThing(Sample.answer(status, contentType, "{\"id\": \"t1\"}")))
                .anyMatch(violation -> violation.contains(finding));
    }

    @Test
    void takesARefusalOfABodyThatNobodyAskedFor() {
        assertThat(ofThing(Sample.answer(413, "application/problem+json", PROBLEM.formatted("body-too-large"))))
                .isEmpty();
        assertThat(ofThing(Sample.answer(413, "text/html", "too large")))
                .singleElement(STRING)
                .contains("text/html");
    }

    @Test
    void refusesAKindOfProblemThatIsNotShown() {
        var another = Sample.answer(400, "application/problem+json", PROBLEM.formatted("another"));

        assertThat(ofThing(another)).anyMatch(violation -> violation.contains("'another' is not documented"));
    }

    @Test
    void asksForDocumentedHeadersAndNoOthers() {
        var none = new Answer(
                200,
                Map.of("Content-Type", List.of("application/json")),
                "{\"id\":\"t1\"}".getBytes(StandardCharsets.UTF_8));
        var more = new Answer(
                204, Map.of("api-version", List.of("1.0.0"), "X-InternalDetails", List.of("x")), new byte[0]);

        assertThat(ofThing(none)).containsExactly("the documented header API-Version is missing");
        assertThat(contract.violations("PUT", "/v1/things/t1", more))
                .containsExactly("the header X-InternalDetails is not documented");
    }

    @Test
    void wantsNoBodyWhereNoneIsDocumented() {
        assertThat(contract.violations("PUT", "/v1/things/t1", Sample.answer(204, "text/plain", "x")))
                .containsExactly("there should be no body");
    }

    @Test
    void sparesTheBodyToWhoPrefersThat() {
        var spared = new Answer(
                200,
                Map.of("API-Version", List.of("1.0.0"), "Preference-Applied", List.of("return=minimal")),
                new byte[0]);

        assertThat(ofThing(spared)).containsExactly("the header Preference-Applied is not documented");
    }

    @Test
    void followsDotsBeforeItLooksForAnAddress() {
        var answer = Sample.answer(200, "application/json", "{\"id\": \"t1\"}");

        assertThat(contract.violations("GET", "/v1/things/x/%2E%2e/t1", answer)).isEmpty();
    }

    @Test
    void wantsProblemsWhereNothingIs() {
        var found = Sample.answer(200, "application/json", "{}");
        var refused = Sample.answer(404, "application/problem+json", "{}");

        assertThat(contract.violations("GET", "/v1/nothing", found)).hasSize(2);
        assertThat(contract.violations("GET", "/v1/nothing", refused)).isEmpty();
        assertThat(contract.violations("DELETE", "/v1/things/t1", found)).hasSize(2);
        assertThat(contract.violations("GET", "/elsewhere", found)).isEmpty();
    }
}
