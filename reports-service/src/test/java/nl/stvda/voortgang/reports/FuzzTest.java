package nl.stvda.voortgang.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.fuzz.Caller;
import nl.stvda.voortgang.contract.fuzz.Fuzzer;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.intake.Posted;
import nl.stvda.voortgang.reports.opening.OpenedRound;
import nl.stvda.voortgang.reports.round.RoundState;
import nl.stvda.voortgang.reports.round.TestRound;
import nl.stvda.voortgang.reports.signoff.Members;
import nl.stvda.voortgang.reports.translation.StandInTranslationService;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is sent to whichever operation: the answer is one that the document promises. */
@QuarkusTest
@WithTestResource(value = TestPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInTranslationService.class)
class FuzzTest {

    /** What is sent there is a document of Word, which no description of an API can show. */
    private static final Set<String> NEEDS_A_DOCUMENT = Set.of("POST /rounds/{id}/translations/{language}/word-table");

    private static final Logger LOG = Logger.getLogger(FuzzTest.class);

    private static final int DEAD_LETTERS = 20;

    private static final List<Caller> CALLERS = List.of(
            new Caller("secretariat", Token.SECRETARIAT, null),
            new Caller("contributor of fnv", Token.contributorOf("fnv"), "fnv"),
            new Caller("approver of cnv", Token.approverOf("cnv"), "cnv"),
            new Caller("auditor", Token.AUDITOR, null),
            new Caller("submission job", Token.SUBMISSION_JOB, null),
            new Caller("operator", Token.OPERATOR, null),
            new Caller("nobody", null, null),
            new Caller("forger", "not.a.token", null));

    @Inject
    DataSource dataSource;

    @Inject
    @Any
    InMemoryConnector connector;

    private static final int SPARE_SECTIONS = 4;

    private List<TestRound> signable = List.of();
    private String untranslated = "";
    private String step = "";
    private String comment = "";
    private String block = "";
    private String added = "";
    private String initiative = "";
    private String playable = "";
    private String approved = "";
    private List<TestRound> agreedByBoard = List.of();
    private String minutes = "";

    /** One report that may leave, some whose boards agree, some that wait for signatures, and one whose checks are in nobody's way, with a comment. */
    @BeforeEach
    void freezeReports() {
        Members.register(dataSource);
        var left = TestRound.in(dataSource);
        left.approved();
        approved = left.id();
        agreedByBoard = Stream.generate(() -> TestRound.in(dataSource).byConsensus(dataSource))
                .limit(6)
                .toList();
        agreedByBoard.forEach(TestRound::freeze);
        var ofBoard = agreedByBoard.getFirst();
        minutes = ofBoard.path("/snapshots/1/minutes/" + ofBoard.minutes(1));
        signable = Stream.generate(() -> TestRound.in(dataSource)).limit(12).toList();
        signable.forEach(TestRound::freeze);
        new TestRound("digitalisation-2").withoutChecks(dataSource).in(dataSource, RoundState.COMMENTING);
        comment = Api.as(Token.contributorOf("fnv"), "{\"section\": \"closing\", \"text\": \"Hier ontbreekt iets\"}")
                .post("/v1/rounds/digitalisation-2/comments")
                .path("id");
    }

    /** Sections that hold nothing, to be removed; others cannot be, as long as a text stands in them. */
    @BeforeEach
    void addSections() {
        for (var spare = 0; spare < SPARE_SECTIONS; spare++) {
            Api.as(Token.SECRETARIAT, """
                    {"code": "spare-%d", "kind": "text", "heading": {"nl": "Los"}}
                    """.formatted(spare)).post("/v1/rounds/digitalisation-2/sections");
        }
        for (var kept : List.of("closing", "introduction")) {
            added = Api.as(Token.SECRETARIAT, "{\"kind\": \"text\", \"text\": {\"nl\": \"Blijft\"}}")
                    .post("/v1/rounds/digitalisation-2/sections/%s/blocks".formatted(kept))
                    .path("id");
        }
    }

    /** A text in one language. A machine translates what nobody did, so another operation must not translate it first. */
    @BeforeEach
    void writeInOneLanguage() {
        var round = OpenedRound.first(OpenedRound.anAgreement(connector));
        var text = Api.as(Token.SECRETARIAT, "{\"kind\": \"text\", \"text\": {\"nl\": \"Alleen zo\"}}")
                .post("/v1/rounds/%s/sections/introduction/blocks".formatted(round))
                .<String>path("id");
        untranslated = "/v1/rounds/%s/translations/en/units/block.%s".formatted(round, text);
    }

    /** Two entries, one of which was reworded. */
    @BeforeEach
    void curate() {
        var reworded = Posted.anInitiative();
        initiative = reworded.id().toString();
        reworded.submitted().to(connector);
        Posted.anInitiative().submitted().to(connector);
        Api.as(Token.SECRETARIAT, "{\"kind\": \"reword\", \"title\": {\"nl\": \"Herschreven\"}}")
                .header("If-Match", "*")
                .post("/v1/rounds/digitalisation-2/curations/%s/steps".formatted(reworded.id()))
                .then()
                .statusCode(200);
        step = Api.as(Token.AUDITOR)
                .get("/v1/rounds/digitalisation-2/curations/%s/steps".formatted(reworded.id()))
                .path("items[0].id");
    }

    /** The text of a section, which said something else before. */
    @BeforeEach
    void rewrite() {
        var blocks = "/v1/rounds/digitalisation-2/sections/introduction/blocks";
        String lead = Api.as(Token.AUDITOR).get(blocks).path("items.find { it.lead }.id");
        block = blocks + "/" + lead;
        Api.as(Token.SECRETARIAT, "{\"kind\": \"text\", \"text\": {\"nl\": \"Herschreven\"}}")
                .header("If-Match", "*")
                .put(block)
                .then()
                .statusCode(200);
    }

    /** Records that cannot be read, to be discarded, and one that can be by now. */
    @BeforeEach
    void giveUp() throws SQLException {
        for (var letter = 0; letter < DEAD_LETTERS; letter++) {
            Posted.anInitiative().submitted().withData("unreadable").to(connector);
        }
        Posted.anInitiative().submitted().withHeader("ce_time", "yesterday").to(connector);
        playable = Api.as(Token.AUDITOR).get("/v1/dead-letters?limit=1").path("items[0].id");
        try (var connection = dataSource.getConnection();
                var mend = connection.createStatement()) {
            mend.execute(
                    "update dead_letter set headers = (select headers from dead_letter where cause not like '%ce_time%' limit 1)"
                            + " where cause like '%ce_time%'");
        }
    }

    /** What a machine is said to have written, to be confirmed. */
    @BeforeEach
    void translateByMachine() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into translation (round, unit, language, source_language, made_of, words, machine, made_by, made_at)
                    select round, 'heading.' || code, 'en', 'nl', heading::json ->> 'nl', heading::json ->> 'en', true,
                        'secretaris', now()
                    from round_section where round = 'digitalisation-2'
                    """);
        }
    }

    /** Other tests look at the round whose period ends last, so none of those that were opened or changed here may be that one. */
    @AfterEach
    void keepTheLatestRound() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    update round set period_start = '2010-01-01', period_end = '2010-12-31'
                    from round latest
                    where latest.id = 'digitalisation-2' and round.sandbox is null and round.id <> latest.id
                        and round.period_end >= latest.period_end""");
        }
    }

    @Test
    void answersWhateverIsSentAsTheDocumentPromises() {
        var fuzzer = new Fuzzer("%s:%d".formatted(RestAssured.baseURI, RestAssured.port), CALLERS, List.of())
                .first("POST", untranslated + "/machine-translation")
                .below("/v1/rounds/digitalisation-2")
                .below("/v1/rounds/digitalisation-2/curation-steps/" + step)
                .notInsistingOn(NEEDS_A_DOCUMENT)
                .below("/v1/rounds/digitalisation-2/translations/en")
                .below("/v1/rounds/digitalisation-2/translations/en/units/heading.closing")
                .below("/v1/rounds/digitalisation-2/translations/en/units/heading.introduction")
                .below("/v1/rounds/digitalisation-2/comments/" + comment)
                .below("/v1/rounds/digitalisation-2/sections/introduction/blocks/" + added)
                .below("/v1/initiatives/" + initiative)
                .below("/v1/rounds/" + approved)
                .below("/v1/rounds/%s/snapshots/1".formatted(approved))
                .below(minutes)
                .below("/v1/dead-letters/" + playable)
                .below(block)
                .below(block + "/history/0");
        IntStream.range(0, SPARE_SECTIONS)
                .forEach(spare -> fuzzer.below("/v1/rounds/digitalisation-2/sections/spare-" + spare));
        Stream.concat(signable.stream(), agreedByBoard.stream())
                .forEach(round -> fuzzer.below("/v1/rounds/%s/snapshots/1".formatted(round.id())));

        var report = fuzzer.run();

        LOG.info(report);
        assertThat(report.failures()).as(report.toString()).isEmpty();
        assertThat(report.withoutSuccess())
                .as("what never succeeds is not tried")
                .isSubsetOf(NEEDS_A_DOCUMENT);
    }
}
