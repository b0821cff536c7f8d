package nl.stvda.voortgang.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Requests to the service under test. Whatever a test asks, no answer may be a failure of ours or show the inside. */
public final class Api {

    private static final String INSIDE =
            "(?s).*(nl\\.stvda\\.voortgang|java\\.|jakarta\\.|org\\.hibernate|org\\.jboss|io\\.quarkus|com\\.fasterxml|Exception"
                    + "|\\tat |NarrativeRequest|LocalizedText|LocalDate|BigDecimal|ArrayList|quarkus).*";

    private Api() {}

    /** A request with this bearer token. */
    public static RequestSpecification as(String token) {
        return anonymous().auth().oauth2(token);
    }

    /** A request with this bearer token and a JSON body. */
    public static RequestSpecification as(String token, String json) {
        return as(token).contentType(ContentType.JSON).body(json);
    }

    /** A request without a token. */
    public static RequestSpecification anonymous() {
        return RestAssured.given().filter(keepsItsPromises());
    }

    /** As the browser of a person asks for a page, in English; it stays where it is sent on from. */
    public static RequestSpecification visitor(String token) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .auth()
                .oauth2(token)
                .header("Accept", "text/html")
                .header("Accept-Language", "en");
    }

    /** As {@link #anonymous}, for the tests in which the database is away. */
    public static RequestSpecification whateverHappens() {
        return RestAssured.given();
    }

    private static Filter keepsItsPromises() {
        return (request, unused, context) -> {
            var answer = context.next(request, unused);
            assertThat(answer.statusCode()).as(answer.asString()).isLessThan(500);
            assertThat(answer.asString()).doesNotMatch(INSIDE);
            assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
            if (answer.statusCode() >= 400) {
                assertIsProblem(answer);
            }
            return answer;
        };
    }

    private static void assertIsProblem(Response answer) {
        var problem = answer.jsonPath();
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(problem.getInt("status")).isEqualTo(answer.statusCode());
        assertThat(problem.getString("type")).matches("http://localhost:\\d+/problems/[a-z-]+");
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail")).isNotBlank();
        assertThat(problem.getString("instance")).startsWith("/");
    }
}
