package nl.stvda.voortgang.reports.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every endpoint with every kind of caller. What is not refused fails later, on an id or a body that is not there. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class RoleMatrixTest {

    private static Response send(String method, String path, String token) {
        var request = token.isEmpty() ? Api.anonymous() : Api.as(token);
        if (method.equals("PUT") || method.equals("POST")) {
            request.contentType("application/json").body("{}");
        }
        return request.request(method, path);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        METHOD, PATH,                                              NONE, CONTRIBUTOR, APPROVER, SECRETARIAT, AUDITOR, JOB, OPERATOR
        GET,    /v1/rounds,                                        401,  200,         200,      200,         200,     200, 403
        GET,    /v1/rounds/digitalisation-2,                       401,  200,         200,      200,         200,     200, 403
        GET,    /v1/rounds/digitalisation-2/draft,                 401,  200,         200,      200,         200,     200, 403
        GET,    /v1/rounds/none/draft/changes,                     401,  404,         404,      404,         404,     404, 403
        GET,    /v1/rounds/digitalisation-2/narratives,            401,  200,         200,      200,         200,     200, 403
        GET,    /v1/rounds/digitalisation-2/narratives/closing,    401,  200,         200,      200,         200,     200, 403
        PUT,    /v1/rounds/digitalisation-2/narratives/closing,    401,  403,         403,      400,         403,     403, 403
        GET,    /v1/templates,                                     401,  200,         200,      200,         200,     200, 403
        POST,   /v1/templates,                                     401,  403,         403,      400,         403,     403, 403
        GET,    /v1/templates/digitalisation-full-report,          401,  200,         200,      200,         200,     200, 403
        PUT,    /v1/templates/digitalisation-full-report,          401,  403,         403,      400,         403,     403, 403
        DELETE, /v1/templates/digitalisation-full-report,          401,  403,         403,      428,         403,     403, 403
        POST,   /v1/rounds,                                        401,  403,         403,      400,         403,     403, 403
        PUT,    /v1/rounds/digitalisation-2,                       401,  403,         403,      400,         403,     403, 403
        GET,    /v1/rounds/digitalisation-2/history,               401,  200,         200,      200,         200,     200, 403
        PUT,    /v1/rounds/digitalisation-2/dates,                 401,  403,         403,      400,         403,     403, 403
        PUT,    /v1/rounds/digitalisation-2/dates/collecting,      401,  403,         403,      400,         403,     403, 403
        POST,   /v1/rounds/digitalisation-2/moves,                 401,  403,         403,      400,         403,     403, 403
        POST,   /v1/rounds/digitalisation-2/sections,              401,  403,         403,      400,         403,     403, 403
        PUT,    /v1/rounds/digitalisation-2/sections/closing,      401,  403,         403,      400,         403,     403, 403
        DELETE, /v1/rounds/digitalisation-2/sections/closing,      401,  403,         403,      428,         403,     403, 403
        GET,    /v1/rounds/digitalisation-2/sections/closing/blocks,  401,  200,      200,      200,         200,     200, 403
        POST,   /v1/rounds/digitalisation-2/sections/closing/blocks,  401,  403,      403,      400,         403,     403, 403
        PUT,    /v1/rounds/digitalisation-2/sections/closing/blocks/00000000-0000-0000-0000-000000000000,  401, 403, 403, 400, 403, 403, 403
        DELETE, /v1/rounds/digitalisation-2/sections/closing/blocks/00000000-0000-0000-0000-000000000000,  401, 403, 403, 428, 403, 403, 403
        GET,    /v1/rounds/digitalisation-2/sections/closing/blocks/00000000-0000-0000-0000-000000000000/history,  401, 404, 404, 404, 404, 404, 403
        POST,   /v1/rounds/digitalisation-2/sections/closing/blocks/00000000-0000-0000-0000-000000000000/history/0/restoration,  401, 403, 403, 428, 403, 403, 403
        GET,    /v1/rounds/digitalisation-2/curations,             401,  403,         403,      200,         200,     403, 403
        GET,    /v1/rounds/digitalisation-2/curation-steps,        401,  403,         403,      200,         200,     403, 403
        GET,    /v1/rounds/digitalisation-2/curations/00000000-0000-0000-0000-000000000000,        401,  403, 403, 404, 404, 403, 403
        GET,    /v1/rounds/digitalisation-2/curations/00000000-0000-0000-0000-000000000000/steps,  401,  403, 403, 404, 404, 403, 403
        POST,   /v1/rounds/digitalisation-2/curations/00000000-0000-0000-0000-000000000000/steps,  401,  403, 403, 400, 403, 403, 403
        POST,   /v1/rounds/digitalisation-2/curation-steps/00000000-0000-0000-0000-000000000000/undo, 401, 403, 403, 428, 403, 403, 403
        GET,    /v1/calendar/plan?submission=2027-05-14,           401,  200,         200,      200,         200,     200, 403
        GET,    /v1/rounds/digitalisation-2/snapshots,             401,  200,         200,      200,         200,     200, 403
        POST,   /v1/rounds/digitalisation-2/snapshots,             401,  403,         403,      400,         403,     403, 403
        GET,    /v1/rounds/digitalisation-2/snapshots/999,         401,  404,         404,      404,         404,     404, 403
        GET,    /v1/rounds/digitalisation-2/snapshots/999/signatures, 401, 404,       404,      404,         404,     404, 403
        POST,   /v1/rounds/digitalisation-2/snapshots/999/signatures, 401, 403,       400,      400,         403,     403, 403
        GET,    /v1/rounds/digitalisation-2/snapshots/999/minutes, 401,  404,         404,      404,         404,     403, 403
        POST,   /v1/rounds/digitalisation-2/snapshots/999/minutes, 401,  403,         403,      400,         403,     403, 403
        GET,    /v1/rounds/digitalisation-2/snapshots/999/minutes/0, 401, 404,        404,      404,         404,     403, 403
        GET,    /v1/rounds/digitalisation-2/snapshots/999/certificate, 401, 404,      404,      404,         404,     404, 403
        GET,    /v1/rounds/digitalisation-2/snapshots/999/certificate/log, 401, 403,  403,      404,         404,     404, 403
        GET,    /v1/rounds/digitalisation-2/delta,                 401,  200,         200,      200,         200,     200, 403
        GET,    /v1/rounds/digitalisation-2/difference,            401,  200,         200,      200,         200,     200, 403
        GET,    /v1/rounds/none/approved,                          401,  403,         403,      404,         404,     404, 403
        GET,    /v1/rounds/digitalisation-2/comments,              401,  200,         200,      200,         200,     403, 403
        POST,   /v1/rounds/digitalisation-2/comments,              401,  400,         400,      403,         403,     403, 403
        GET,    /v1/rounds/digitalisation-2/comments/00000000-0000-0000-0000-000000000000, 401, 404, 404, 404, 404, 403, 403
        PUT,    /v1/rounds/digitalisation-2/comments/00000000-0000-0000-0000-000000000000/answer, 401, 403, 403, 400, 403, 403, 403
        GET,    /v1/rounds/digitalisation-2/checks,                401,  200,         200,      200,         200,     200, 403
        PUT,    /v1/rounds/digitalisation-2/checks/relative-date,  401,  403,         403,      400,         403,     403, 403
        GET,    /v1/initiatives/00000000-0000-0000-0000-000000000000/uses, 401, 403, 403, 200, 200, 403, 403
        GET,    /v1/rounds/digitalisation-2/translations,          401,  403,         403,      200,         200,     403, 403
        GET,    /v1/rounds/digitalisation-2/translations/en,       401,  403,         403,      200,         200,     403, 403
        GET,    /v1/rounds/digitalisation-2/translations/en/file,  401,  403,         403,      200,         200,     403, 403
        GET,    /v1/rounds/digitalisation-2/translations/en/word-table, 401, 403,     403,      200,         200,     403, 403
        GET,    /v1/rounds/digitalisation-2/translations/en/units/title, 401, 403,    403,      200,         200,     403, 403
        PUT,    /v1/rounds/digitalisation-2/translations/en/units/title, 401, 403,    403,      400,         403,     403, 403
        POST,   /v1/rounds/digitalisation-2/translations/en/units/title/confirmation, 401, 403, 403, 428,    403,     403, 403
        POST,   /v1/rounds/digitalisation-2/translations/en/units/title/machine-translation, 401, 403, 403, 428, 403,  403, 403
        POST,   /v1/rounds/digitalisation-2/translations/en/machine-translations, 401, 403,  403,      409,         403,     403, 403
        GET,    /v1/audit,                                         401,  403,         403,      200,         200,     403, 403
        GET,    /v1/audit/chain,                                   401,  403,         403,      200,         200,     403, 403
        GET,    /v1/dead-letters,                                  401,  403,         403,      200,         200,     403, 200
        GET,    /v1/dead-letters/00000000-0000-0000-0000-000000000000,           401, 403, 403, 404, 404, 403, 404
        POST,   /v1/dead-letters/00000000-0000-0000-0000-000000000000/attempts,  401, 403, 403, 404, 403, 403, 404
        POST,   /v1/dead-letters/00000000-0000-0000-0000-000000000000/discard,   401, 403, 403, 400, 403, 403, 400
        GET,    /problems/forbidden,                               200,  200,         200,      200,         200,     200, 200
        """)
    void letsInWhoIsMeant(
            String method,
            String path,
            int nobody,
            int contributor,
            int approver,
            int secretariat,
            int auditor,
            int job,
            int operator) {
        var expected = new LinkedHashMap<String, Integer>();
        expected.put("", nobody);
        expected.put(Token.contributorOf("fnv"), contributor);
        expected.put(Token.approverOf("fnv"), approver);
        expected.put(Token.SECRETARIAT, secretariat);
        expected.put(Token.AUDITOR, auditor);
        expected.put(Token.SUBMISSION_JOB, job);
        expected.put(Token.OPERATOR, operator);

        var actual = expected.keySet().stream()
                .collect(Collectors.toMap(
                        token -> token,
                        token -> send(method, path, token).statusCode(),
                        (first, _) -> first,
                        LinkedHashMap<String, Integer>::new));

        assertThat(actual.values()).containsExactlyElementsOf(expected.values());
    }
}
