package nl.stvda.voortgang.reports.dashboard.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page with every kind of visitor. Whoever is not signed in is led to the sign-in, also where there is no page. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class PageMatrixTest {

    @BeforeEach
    void startAnew() {
        StandInServices.reset();
    }

    private static int open(String path, String token) {
        var request = RestAssured.given().redirects().follow(false).header("Accept", "text/html");
        if (!token.isEmpty()) {
            request.auth().oauth2(token);
        }
        return request.get(path).statusCode();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        PATH,                             NONE, CONTRIBUTOR, APPROVER, SECRETARIAT, AUDITOR, OPERATOR
        /,                                302,  200,         200,      200,         200,     403
        /report,                          302,  303,         303,      303,         303,     403
        /initiatives/list.csv,            302,  200,         200,      200,         200,     403
        /initiatives,                     302,  200,         200,      200,         200,     403
        /ours,                            302,  200,         200,      403,         403,     403
        /contribute,                      302,  200,         403,      403,         403,     403
        /contribute/for,                  302,  403,         403,      200,         403,     403
        /contribute/for/cnv,              302,  403,         403,      200,         403,     403
        /imports,                         302,  200,         200,      403,         403,     403
        /credentials,                     302,  200,         403,      200,         403,     403
        /people,                          302,  403,         200,      200,         200,     403
        /people/new,                      302,  403,         200,      200,         403,     403
        /people/00000000-0000-4000-8000-000000000001, 302, 403, 404,   404,         404,     403
        /rounds/digitalisation-2/draft,   302,  200,         200,      200,         200,     403
        /rounds/digitalisation-2/texts,         302, 403, 403,   200,         200,     403
        /rounds/digitalisation-2/texts/closing, 302, 403, 403,   200,         200,     403
        /rounds/digitalisation-2/texts/closing/history, 302, 403, 403, 200,   200,     403
        /rounds/digitalisation-2/arrangement/sections/closing/blocks/00000000-0000-0000-0000-000000000000/history, 302, 403, 403, 404, 404, 403
        /translation,                           302, 403, 403,   303,         303,     403
        /rounds/digitalisation-2/translation,   302, 403, 403,   200,         200,     403
        /rounds/digitalisation-2/translation/en/title, 302, 403, 403, 200,    200,     403
        /rounds/digitalisation-2/translation/en/file,  302, 403, 403, 200,    200,     403
        /rounds/digitalisation-2/texts/none,    302, 403, 403,   404,         404,     403
        /arrangement,                     302,  403,         403,      303,         303,     403
        /arrangement/019a0000-0000-7000-8000-000000000000, 302, 403, 403, 303,      303,     403
        /rounds/digitalisation-2/arrangement/019a0000-0000-7000-8000-000000000000, 302, 403, 403, 404, 404, 403
        /rounds/digitalisation-2/sections, 302, 403,         403,      200,         200,     403
        /rounds/digitalisation-2/sections/closing, 302, 403, 403,      200,         200,     403
        /rounds/digitalisation-2/sections/none, 302, 403,    403,      404,         404,     403
        /rounds/digitalisation-2/arrangement, 302, 403,      403,      200,         200,     403
        /rounds/digitalisation-2/arrangement/presence?section=closing, 302, 403, 403, 200, 200,  403
        /rounds/digitalisation-2/arrangement?section=closing, 302, 403, 403, 200,   200,     403
        /rounds/digitalisation-2/arrangement?section=none, 302, 403, 403, 404,      404,     403
        /fragments/board,                 302,  403,         403,      200,         200,     403
        /checks,                          302,  303,         303,      303,         303,     403
        /rounds/digitalisation-2/checks,  302,  200,         200,      200,         200,     403
        /snapshots,                       302,  303,         303,      303,         303,     403
        /rounds/digitalisation-2/snapshots, 302, 200,        200,      200,         200,     403
        /rounds/digitalisation-2/snapshots/999, 302, 404,    404,      404,         404,     403
        /rounds/digitalisation-2/snapshots/999/certificate, 302, 404, 404,    404,         404,     403
        /rounds/digitalisation-2/snapshots/999/minutes/0, 302, 404, 404,      404,         404,     403
        /rounds/digitalisation-2/difference, 302, 200,       200,      200,         200,     403
        /comments,                        302,  303,         303,      303,         303,     403
        /rounds/digitalisation-2/comments, 302, 200,         200,      200,         200,     403
        /rounds/digitalisation-2/delta,   302,  200,         200,      200,         200,     403
        /audit,                           302,  403,         403,      200,         200,     403
        /sign-in-again,                   302,  303,         303,      303,         303,     303
        /rounds,                          302,  403,         403,      200,         200,     403
        /rounds/digitalisation-2,         302,  403,         403,      200,         200,     403
        /templates,                       302,  403,         403,      200,         200,     403
        /templates/new,                   302,  403,         403,      200,         403,     403
        /templates/digitalisation-full-report, 302, 403,     403,      200,         200,     403
        /templates/digitalisation-full-report/sections/closing, 302, 403, 403, 200, 200,     403
        /templates/none,                  302,  403,         403,      404,         404,     403
        /catalogue,                       302,  403,         403,      200,         200,     403
        /catalogue/agreements/new,        302,  403,         403,      200,         403,     403
        /catalogue/none/new,              302,  403,         403,      404,         403,     403
        /begin,                           302,  403,         403,      200,         403,     403
        /rounds/new,                      302,  403,         403,      200,         403,     403
        /rounds/none,                     302,  403,         403,      404,         404,     403
        /fragments/draft,                 302,  200,         200,      200,         200,     403
        /fragments/inbox,                 302,  200,         200,      200,         200,     403
        /fragments/navigation,            302,  200,         200,      200,         200,     403
        /fragments/inbox/newer,           302,  403,         403,      200,         200,     403
        /inbox,                           302,  403,         403,      200,         200,     403
        /inbox/groups/019a0000-0000-7000-8000-000000000000, 302, 403, 403, 200,     200,     403
        /upkeep,                          302,  403,         403,      200,         200,     403
        /upkeep/dead-letters/reports/00000000-0000-0000-0000-000000000000, 302, 403, 403, 404, 404, 403
        /contribute/00000000-0000-0000-0000-000000000000, 302, 404, 403, 404,       403,     403
        /contribute/00000000-0000-0000-0000-000000000000/withdrawal, 302, 404, 403, 404, 403, 403
        /contribute/00000000-0000-0000-0000-000000000000/files, 302, 404, 403, 403, 403, 403
        /help,                            302,  200,         200,      200,         200,     403
        /help/cards/secretariat,          302,  200,         200,      200,         200,     403
        /no-such-page,                    302,  404,         404,      404,         404,     404
        """)
    void opensToWhomItIsFor(
            String path, int nobody, int contributor, int approver, int secretariat, int auditor, int operator) {
        var tokens = Stream.of(
                "",
                Token.contributorOf("fnv"),
                Token.approverOf("fnv"),
                Token.SECRETARIAT,
                Token.AUDITOR,
                Token.OPERATOR);

        var actual = tokens.map(token -> open(path, token));

        assertThat(actual).containsExactly(nobody, contributor, approver, secretariat, auditor, operator);
    }
}
