package nl.stvda.voortgang.initiatives.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class ScopeTest {

    private static final String ID = "00000000-0000-7000-8000-000000000000";

    /** What is let through fails later, on an id or a body that is not there. */
    @ParameterizedTest(name = "{0} {1} with {2}")
    @CsvSource({
        "GET,  /v1/initiatives,                    initiatives:read,  200",
        "GET,  /v1/initiatives,                    initiatives:write, 403",
        "GET,  /v1/initiatives,                    '',                403",
        "GET,  /v1/initiatives,                    initiatives:reader initiatives, 403",
        "GET,  /v1/initiatives/{id},               initiatives:read,  404",
        "GET,  /v1/initiatives/{id}/revisions,     initiatives:write, 403",
        "POST, /v1/initiatives,                    initiatives:write, 400",
        "POST, /v1/initiatives,                    initiatives:read,  403",
        "PUT,  /v1/initiatives/{id},               initiatives:read,  403",
        "POST, /v1/initiatives/{id}/withdrawal,    initiatives:read,  403",
        "POST, /v1/initiatives/{id}/withdrawal,    initiatives:read initiatives:write, 400",
    })
    void asksAProgramForTheScopeOfTheMethod(String method, String path, String scopes, int status) {
        var request = Api.as(Token.programOf("fnv", "fnv-system", scopes));

        var answer = (method.equals("GET")
                        ? request
                        : request.contentType("application/json").body("{}"))
                .request(method, path.replace("{id}", ID));

        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void namesTheScopeThatIsMissing() {
        var answer = Api.as(Token.programOf("fnv", "fnv-system", "initiatives:read"), "{}")
                .post("/v1/initiatives");

        answer.then()
                .statusCode(403)
                .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"initiatives:write\"")
                .body("type", endsWith("/problems/insufficient-scope"))
                .body("detail", equalTo("Your token lacks the scope initiatives:write."));
    }

    @Test
    void leavesPeopleToTheirRoles() {
        var answer = Api.as(Token.personOf("fnv")).get("/v1/initiatives");

        answer.then().statusCode(200);
    }

    @Test
    void asksForNothingWhereAllMayCall() {
        var answer = Api.as(Token.programOf("fnv", "fnv-system", "")).get("/v1/levels");

        answer.then().statusCode(200);
    }

    /** A new operation is covered without anyone thinking of it; here each one that asks for a token is tried. */
    @Test
    void coversEveryOperationThatAsksForAToken() {
        var token = Token.programOf("fnv", "fnv-system", "");
        Map<String, Map<String, Map<String, Map<String, Map<String, Object>>>>> paths =
                RestAssured.get("/v1/openapi.json").jsonPath().getMap("paths");

        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            if (operation.containsKey("security")) {
                var type = operation.getOrDefault("requestBody", Map.of()).getOrDefault("content", Map.of());
                var answer = Api.as(token)
                        .contentType(type.keySet().stream().findFirst().orElse("application/json"))
                        .request(method, "/v1" + path.replaceAll("\\{[^}]+}", "1"));
                assertThat(answer.statusCode()).as(method + " " + path).isEqualTo(403);
            }
        }));
    }

    @Test
    void isExplained() {
        var page = Api.anonymous().get("/problems/insufficient-scope");

        page.then().statusCode(200).body(containsString("Scope missing"));
    }
}
