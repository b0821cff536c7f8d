package nl.stvda.voortgang.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Set;
import nl.stvda.voortgang.contract.fuzz.Caller;
import nl.stvda.voortgang.contract.fuzz.Fuzzer;
import nl.stvda.voortgang.contract.fuzz.Secret;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.credential.FakeKeycloak;
import nl.stvda.voortgang.initiatives.people.FakeUsers;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whatever is sent to whichever operation: the answer is one that the document promises. */
@QuarkusTest
@WithTestResource(value = TestPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@WithTestResource(TestTokens.class)
@WithTestResource(value = FakeKeycloak.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class FuzzTest {

    private static final Logger LOG = Logger.getLogger(FuzzTest.class);
    private static final String SECRETARIAT = "secretariat";

    /** What a document cannot tell how to do: it takes two organisations, or somebody who looks in between. */
    private static final Set<String> NEEDS_OTHERS = Set.of(
            "POST /joint-initiatives",
            "GET /joint-initiatives/{id}",
            "DELETE /joint-initiatives/{id}",
            "POST /imports/{id}/cancellation",
            "POST /imports/{id}/commit",
            "GET /initiatives/{id}/attachments/{attachmentId}",
            "DELETE /initiatives/{id}/attachments/{attachmentId}",
            "GET /initiatives/{id}/attachments/{attachmentId}/content");

    /** People, because a program's credential is revoked at some moment, and then it sees nothing more. */
    private static final List<Caller> CALLERS = List.of(
            new Caller("contributor of fnv", Token.personOf("fnv"), "fnv"),
            new Caller("contributor of cnv", Token.personOf("cnv"), "cnv"),
            new Caller("contributor of vno-ncw", Token.personOf("vno-ncw"), "vno-ncw"),
            new Caller("approver of cnv", Token.approverOf("cnv"), "cnv"),
            new Caller("contributor of none", Token.WITHOUT_ORGANISATION, null),
            new Caller(SECRETARIAT, Token.SECRETARIAT, null),
            new Caller("auditor", Token.AUDITOR, null),
            new Caller("submission job", Token.SUBMISSION_JOB, null),
            new Caller("nobody", null, null),
            new Caller("forger", "not.a.token", null));

    private static final List<Secret> SECRETS = List.of(
            new Secret("draft's title", "title", FuzzTest::isDraft, true, reader -> false),
            new Secret("draft's description", "description", FuzzTest::isDraft, true, reader -> false),
            new Secret(
                    "contact",
                    "contact",
                    body -> true,
                    false,
                    reader -> reader.name().equals(SECRETARIAT)));

    private static boolean isDraft(JsonNode body) {
        return body.path("status").asString("").equals("draft");
    }

    @Test
    void answersWhateverIsSentAsTheDocumentPromises() {
        var fuzzer = new Fuzzer("%s:%d".formatted(RestAssured.baseURI, RestAssured.port), CALLERS, SECRETS)
                .below("/v1/people/" + FakeUsers.CONTRIBUTOR_OF_CNV)
                .notInsistingOn(NEEDS_OTHERS);

        var report = fuzzer.run();

        LOG.info(report);
        assertThat(report.failures()).as(report.toString()).isEmpty();
        assertThat(report.withoutSuccess().stream().filter(operation -> !NEEDS_OTHERS.contains(operation)))
                .as("what never succeeds is not tried")
                .isEmpty();
    }
}
