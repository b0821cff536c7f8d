package nl.stvda.voortgang.reports.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.draft.DraftReading;
import nl.stvda.voortgang.reports.intake.Posted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The round that shows what is tried, and the rounds that must never show it. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SandboxRoundTest {

    private static final String SANDBOX = Token.contributorOf("sandbox");

    private final InMemoryConnector connector;

    SandboxRoundTest(@Any InMemoryConnector connector) {
        this.connector = connector;
    }

    Stream<String> outsiders() {
        return Stream.of(Token.contributorOf("fnv"), Token.approverOf("vno-ncw"), Token.AUDITOR, Token.SUBMISSION_JOB);
    }

    @Test
    void showsAPartnerWhereItsPostWouldStand() {
        var trial = Posted.aTrial();

        trial.submitted().to(connector);

        var draft = DraftReading.of("sandbox", SANDBOX);
        assertThat(draft.sectionOf(trial.id())).contains("social-partner-initiatives");
        assertThat(draft.entriesOf("sandbox")).isPositive();
        assertThat(DraftReading.of("sandbox", Token.SECRETARIAT).entry(trial.id()))
                .isPresent();
    }

    @Test
    void showsTrialsOfEveryAgreement() {
        var trial = Posted.aTrial().with("agreement", "telework");

        trial.submitted().to(connector);

        assertThat(DraftReading.of("sandbox", SANDBOX).entry(trial.id())).isPresent();
    }

    @Test
    void followsChangesAndWithdrawals() {
        var trial = Posted.aTrial();
        trial.submitted().to(connector);

        trial.atRevision(2).changed().to(connector);
        var changed = DraftReading.of("sandbox", SANDBOX).revisionOf(trial.id());
        trial.atRevision(3).withdrawn().announcedWithdrawn().to(connector);
        var withdrawn = DraftReading.of("sandbox", SANDBOX).revisionOf(trial.id());

        assertThat(changed).contains(2);
        assertThat(withdrawn).isEmpty();
    }

    @Test
    void keepsATrialOutOfTheRealRoundAndItsCounts() {
        var before = DraftReading.now();
        var trial = Posted.aTrial();

        trial.submitted().to(connector);

        var after = DraftReading.now();
        assertThat(after.entry(trial.id())).isEmpty();
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(after.entries()).isEqualTo(before.entries());
        assertThat(after.entriesOf("sandbox")).isZero();
    }

    @Test
    void keepsWhatIsRealOutOfTheSandbox() {
        var real = Posted.anInitiative();

        real.submitted().to(connector);

        assertThat(DraftReading.of("sandbox", SANDBOX).entry(real.id())).isEmpty();
        assertThat(DraftReading.now().entry(real.id())).isPresent();
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void isNotThereForOthers(String token) {
        var paths = Stream.of(
                "/v1/rounds/sandbox",
                "/v1/rounds/sandbox/draft",
                "/v1/rounds/sandbox/draft/changes",
                "/v1/rounds/sandbox/narratives");

        var answers = paths.map(path -> Api.as(token).get(path));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(404, 403, 406));
        Api.as(token)
                .get("/v1/rounds/sandbox/draft")
                .then()
                .statusCode(404)
                .body("type", endsWith("/problems/unknown-round"));
        Api.as(token)
                .get("/v1/rounds")
                .then()
                .statusCode(200)
                .body("items.findAll { it.sandbox }", empty())
                .body("items.id", hasItem("digitalisation-2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/rounds/digitalisation-2", "/v1/rounds/digitalisation-2/draft"})
    void keepsWhoTriesOutOfTheRealRounds(String path) {
        var answer = Api.as(SANDBOX).get(path);

        answer.then().statusCode(404).body("type", endsWith("/problems/unknown-round"));
        Api.as(SANDBOX).get("/v1/rounds").then().statusCode(200).body("items.id", contains("sandbox"));
    }

    @Test
    void isListedForTheSecretariatAfterTheRealOnes() {
        var answer = Api.as(Token.SECRETARIAT).get("/v1/rounds");

        answer.then()
                .statusCode(200)
                .body("items[0].id", equalTo("digitalisation-2"))
                .body("items[0].containsKey('sandbox')", equalTo(false))
                .body("items[-1].id", equalTo("sandbox"))
                .body("items[-1].sandbox", equalTo(true));
    }
}
