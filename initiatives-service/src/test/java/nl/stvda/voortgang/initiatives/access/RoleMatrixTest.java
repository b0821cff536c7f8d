package nl.stvda.voortgang.initiatives.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every endpoint with every kind of caller. What is not refused fails later, on an id or a body that is not there. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class RoleMatrixTest {

    private static final String ID = "00000000-0000-7000-8000-000000000000";

    private static Response send(String method, String path, String token) {
        var request = token.isEmpty() ? Api.anonymous() : Api.as(token);
        if (method.equals("POST") || method.equals("PUT")) {
            request.contentType("application/json").body("{}");
        }
        if (method.equals("PATCH")) {
            request.contentType("application/merge-patch+json").body("{}").header("If-Match", "*");
        }
        return request.request(method, path.replace("{id}", ID));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        METHOD, PATH,                             NONE, CONTRIBUTOR, UNBOUND, APPROVER, SECRETARIAT, AUDITOR, JOB
        PATCH,  /v1/initiatives/{id},             401,  404,         404,     403,      404,         403,     403
        PUT,    /v1/organisations/fnv/initiatives/x,   401, 400,     400,     403,      400,         403,     403
        GET,    /v1/organisations/fnv/initiatives/x,   401, 404,     404,     404,      404,         404,     403
        PATCH,  /v1/organisations/fnv/initiatives/x,   401, 404,     403,     403,      404,         403,     403
        POST,   /v1/initiatives,                  401,  400,         400,     403,      403,         403,     403
        GET,    /v1/initiatives,                  401,  200,         200,     200,      200,         200,     403
        GET,    /v1/initiatives/facets,           401,  200,         200,     200,      200,         200,     403
        GET,    /v1/initiatives/{id},             401,  404,         404,     404,      404,         404,     403
        PUT,    /v1/initiatives/{id},             401,  400,         400,     403,      400,         403,     403
        POST,   /v1/initiatives/{id}/withdrawal,  401,  400,         400,     403,      400,         403,     403
        GET,    /v1/initiatives/{id}/revisions,   401,  404,         404,     404,      404,         404,     403
        GET,    /v1/initiatives/{id}/revisions/1, 401,  404,         404,     404,      404,         404,     403
        GET,    /v1/initiatives/changes,          401,  200,         200,     200,      200,         200,     403
        GET,    /v1/initiatives/{id}/review,      401,  404,         404,     404,      404,         404,     403
        POST,   /v1/initiatives/{id}/review,      401,  403,         403,     403,      400,         403,     403
        GET,    /v1/initiatives/{id}/messages,    401,  404,         404,     403,      404,         403,     403
        POST,   /v1/initiatives/{id}/messages,    401,  400,         400,     403,      400,         403,     403
        GET,    /v1/credentials,                  401,  200,         403,     403,      200,         403,     403
        POST,   /v1/credentials,                  401,  400,         400,     403,      403,         403,     403
        DELETE, /v1/credentials/none,             401,  403,         403,     403,      404,         403,     403
        POST,   /v1/initiatives/candidates,       401,  400,         400,     403,      403,         403,     403
        GET,    /v1/initiatives/{id}/candidates,  401,  404,         404,     404,      404,         404,     403
        POST,   /v1/joint-initiatives,            401,  403,         403,     403,      400,         403,     403
        GET,    /v1/joint-initiatives/{id},       401,  404,         404,     404,      404,         404,     403
        DELETE, /v1/joint-initiatives/{id},       401,  403,         403,     403,      404,         403,     403
        POST,   /v1/initiatives/{id}/attachments,             401, 400, 400, 403, 403, 403, 403
        GET,    /v1/initiatives/{id}/attachments,             401, 404, 404, 404, 404, 404, 403
        GET,    /v1/initiatives/{id}/attachments/{id},         401, 404, 404, 404, 404, 404, 403
        GET,    /v1/initiatives/{id}/attachments/{id}/content, 401, 404, 404, 404, 404, 404, 403
        DELETE, /v1/initiatives/{id}/attachments/{id},         401, 404, 404, 403, 403, 403, 403
        GET,    /v1/initiatives/export,           401,  200,         200,     200,      200,         200,     403
        POST,   /v1/imports,                      401,  400,         403,     403,      403,         403,     403
        GET,    /v1/imports,                      401,  200,         403,     200,      403,         403,     403
        GET,    /v1/imports/template,             401,  200,         200,     200,      200,         200,     403
        GET,    /v1/imports/{id},                 401,  404,         404,     404,      403,         403,     403
        GET,    /v1/imports/{id}/rows,            401,  404,         404,     404,      403,         403,     403
        POST,   /v1/imports/{id}/cancellation,    401,  404,         404,     403,      403,         403,     403
        POST,   /v1/imports/{id}/commit,          401,  404,         404,     403,      403,         403,     403
        POST,   /v1/declarations,                 401,  400,         400,     403,      403,         403,     403
        GET,    /v1/declarations,                 401,  200,         200,     200,      200,         200,     403
        GET,    /v1/declarations/{id},            401,  404,         404,     404,      404,         404,     403
        POST,   /v1/declarations/{id}/withdrawal, 401,  404,         404,     403,      403,         403,     403
        PUT,    /v1/sides/none,                   401,  403,         403,     403,      400,         403,     403
        PUT,    /v1/levels/none,                  401,  403,         403,     403,      400,         403,     403
        PUT,    /v1/instruments/none,             401,  403,         403,     403,      400,         403,     403
        PUT,    /v1/organisations/none,           401,  403,         403,     403,      400,         403,     403
        PUT,    /v1/agreements/none,              401,  403,         403,     403,      400,         403,     403
        GET,    /v1/catalogue/history,            401,  403,         403,     403,      200,         200,     403
        GET,    /v1/sides,                        200,  200,         200,     200,      200,         200,     200
        GET,    /v1/sides/workers,                200,  200,         200,     200,      200,         200,     200
        GET,    /v1/organisations/fnv,            200,  200,         200,     200,      200,         200,     200
        GET,    /v1/organisations,                200,  200,         200,     200,      200,         200,     200
        GET,    /v1/agreements,                   200,  200,         200,     200,      200,         200,     200
        GET,    /v1/agreements/telework,          200,  200,         200,     200,      200,         200,     200
        GET,    /v1/levels,                       200,  200,         200,     200,      200,         200,     200
        GET,    /v1/instruments,                  200,  200,         200,     200,      200,         200,     200
        GET,    /problems/forbidden,              200,  200,         200,     200,      200,         200,     200
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
        var expected = new LinkedHashMap<String, Integer>();
        expected.put("", nobody);
        expected.put(Token.contributorOf("fnv"), contributor);
        expected.put(Token.WITHOUT_ORGANISATION, unbound);
        expected.put(Token.approverOf("fnv"), approver);
        expected.put(Token.SECRETARIAT, secretariat);
        expected.put(Token.AUDITOR, auditor);
        expected.put(Token.SUBMISSION_JOB, job);

        var actual = expected.keySet().stream()
                .collect(Collectors.toMap(
                        token -> token,
                        token -> send(method, path, token).statusCode(),
                        (first, _) -> first,
                        LinkedHashMap<String, Integer>::new));

        assertThat(actual.values()).containsExactlyElementsOf(expected.values());
    }
}
