package nl.stvda.voortgang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ApiRuleTest {

    @ParameterizedTest
    @EnumSource
    void isKeptByAGoodDocument(ApiRule rule) {
        assertThat(rule.broken(Sample.described())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        VALID               | "title": "Sample",                | "titel": "Sample",
        REFERENCES          | #/components/schemas/Named        | #/components/schemas/Nameless
        OPERATION_IDS       | putThing                          | getThing
        PATH_PARAMETERS     | "name": "id", "in": "path"        | "name": "it", "in": "path"
        TAGS                | "tags": [{"name": "Things"}]      | "tags": [{"name": "Other"}]
        SERVERS             | sample.example.org/v1             | {host}.example.org/v1
        VERSION_IN_ADDRESS  | sample.example.org/v1             | sample.example.org
        HTTPS               | https://sample                    | http://sample
        CONTACT             | "email": "a@example.org",         |
        VERSION             | "version": "1.0.0"                | "version": "one"
        METHODS             | "put": {                          | "trace": {
        NO_TRAILING_SLASH   | "/things/{id}"                    | "/things/{id}/"
        PATH_NAMES          | "/things/{id}"                    | "/myThings/{id}"
        QUERY_NAMES         | "name": "id", "in": "path"        | "name": "thing-id", "in": "query"
        VERSION_HEADER      | "headers": {"API-Version"         | "headers": {"Other"
        PROBLEM_DETAILS     | application/problem+json          | application/json
        PROBLEM_DETAILS     | "detail": {"type"                 | "details": {"type"
        PROBLEM_EXAMPLES    | "examples": {"invalid"            | "examples": {"other"
        INVALID_INPUT       | "400": {                          | "404": {
        SCHEMA_NAMES        | "Named": {                        | "named_thing": {
        TIMES               | "format": "date-time"             | "format": "time"
        TIMES               | "madeAt": {                       | "madeDate": {
        EXAMPLES            | "examples": ["t1"], "maxLength": 20 | "examples": ["t1"], "maxLength": 1
        EXAMPLES            | "status": 400, "detail": "No."    | "status": "400", "detail": "No."
        EXAMPLES            | "type": "string", "example": "t1" | "type": "string", "example": 1
        DESCRIBED_FIELDS    | "description": "Name",            |
        DESCRIBED_PARAMETERS | , "description": "Which one"     |
        EXAMPLES_OF_FIELDS  | "examples": ["n"],                |
        EXAMPLES_OF_FIELDS  | "items": {"type": "string", "examples": ["x"]} | "items": {"type": "string"}
        LIMITS              | "examples": ["n"], "maxLength": 20 | "examples": ["n"]
        LIMITS              | "maxItems": 3,                    |
        """)
    void isBrokenByABadDocument(ApiRule rule, String text, @Nullable String replacement) {
        var bad = Sample.with(text, replacement == null ? "" : replacement);

        assertThat(rule.broken(bad)).isNotEmpty();
    }
}
