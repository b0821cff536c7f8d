package nl.stvda.voortgang.initiatives.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.credential.FakeKeycloak;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The part of the matrix of roles that needs a Keycloak: every operation on people with every kind of caller. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(FakeKeycloak.class)
class PeopleRolesTest {

    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    private static Response send(String method, String path, String token) {
        var request = token.isEmpty() ? Api.anonymous() : Api.as(token);
        if (path.endsWith("/role") || path.equals("/v1/people")) {
            request.contentType("application/json").body("{}");
        }
        return request.request(method, path.replace("{id}", NOBODY));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        METHOD, PATH,                       NONE, CONTRIBUTOR, UNBOUND, APPROVER, SECRETARIAT, AUDITOR, JOB
        GET,    /v1/people,                 401,  403,         403,     200,      200,         200,     403
        POST,   /v1/people,                 401,  403,         403,     400,      400,         403,     403
        GET,    /v1/people/{id},            401,  403,         403,     404,      404,         404,     403
        PUT,    /v1/people/{id}/role,       401,  403,         403,     400,      400,         403,     403
        POST,   /v1/people/{id}/invitation, 401,  403,         403,     404,      404,         403,     403
        DELETE, /v1/people/{id}/access,     401,  403,         403,     404,      404,         403,     403
        PUT,    /v1/people/{id}/access,     401,  403,         403,     404,      404,         403,     403
        GET,    /v1/people/{id}/history,    401,  403,         403,     404,      404,         404,     403
        GET,    /v1/people/{id}/sessions,   401,  403,         403,     404,      404,         404,     403
        DELETE, /v1/people/{id}/sessions,   401,  403,         403,     404,      404,         403,     403
        DELETE, /v1/people/{id}/sessions/x, 401,  403,         403,     404,      404,         403,     403
        """)
    void letsInWhoIsMeant(
            String method,
            String path,
            int nobody,
            int contributor,
            int unbound,
            int approver,
            int secretariat,
            int auditor,
            int job) {
        var tokens = Stream.of(
                "",
                Token.personOf("fnv"),
                Token.WITHOUT_ORGANISATION,
                Token.approverOf("fnv"),
                Token.SECRETARIAT,
                Token.AUDITOR,
                Token.SUBMISSION_JOB);

        var answers = tokens.map(token -> send(method, path, token).statusCode());

        assertThat(answers)
                .containsExactlyElementsOf(List.of(nobody, contributor, unbound, approver, secretariat, auditor, job));
    }
}
