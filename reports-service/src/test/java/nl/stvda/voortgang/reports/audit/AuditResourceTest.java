package nl.stvda.voortgang.reports.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.round.TestRound;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class AuditResourceTest {

    private static final String VERIFY = "../deploy/audit/verify";

    @Inject
    Audit audit;

    @Inject
    CurrentIdentityAssociation identities;

    @Inject
    DataSource dataSource;

    @Inject
    AuditChain chainOfService;

    @Inject
    Session session;

    @TempDir
    Path folder;

    private void log(String subject) {
        actAsAnEditor();
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record(Action.inRound("digitalisation-2", "test.done", subject)));
    }

    private void actAsAnEditor() {
        identities.setIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("an editor"))
                .build());
    }

    private static List<String> chain() {
        var answer = Api.as(Token.AUDITOR).get("/v1/audit/chain");
        answer.then().statusCode(200);
        return new ArrayList<>(answer.asString().lines().toList());
    }

    private Verdict verify(List<String> chain, String... noted) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("chain.txt"), chain);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--source",
                "17",
                VERIFY,
                file.toString()));
        Collections.addAll(command, noted);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Verdict(process.waitFor(), said.strip());
    }

    private record Verdict(int exitCode, String said) {}

    @Test
    void saysWhoDidWhat() {
        log("who did what");

        var answer = Api.as(Token.AUDITOR).queryParam("subject", "who did what").get("/v1/audit");

        answer.then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].entry.action", equalTo("test.done"))
                .body("items[0].entry.round", equalTo("digitalisation-2"))
                .body("items[0].entry.by.name", equalTo("an editor"));
    }

    @Test
    void logsThatATextWasWritten() {
        var narrative = "/v1/rounds/digitalisation-2/narratives/cover-letter";
        var tag = Api.as(Token.AUDITOR).get(narrative).getHeader("ETag");

        var version = Api.as(Token.SECRETARIAT, """
                        {"text": {"nl": "Om te loggen"}, "themes": []}""")
                .header("If-Match", tag)
                .put(narrative)
                .jsonPath()
                .getInt("version");

        Api.as(Token.SECRETARIAT)
                .queryParam("action", "narrative.written")
                .queryParam("subject", "cover-letter")
                .queryParam("limit", 1)
                .get("/v1/audit")
                .then()
                .body("items[0].entry.details.version", equalTo(version))
                .body("items[0].entry.by.name", equalTo("secretariat"))
                .body("items[0].entry.by.subject", equalTo("secretariat"));
    }

    @Test
    void showsPageAfterPage() {
        IntStream.range(0, 3).forEach(_ -> log("paged"));

        var first = Api.as(Token.AUDITOR)
                .queryParam("subject", "paged")
                .queryParam("limit", 2)
                .get("/v1/audit");

        var next = first.getHeader("Link").replaceAll(".*cursor=([^&>]*).*", "$1");
        first.then().body("items", hasSize(2)).body("items.entry.subject", everyItem(equalTo("paged")));
        Api.as(Token.AUDITOR)
                .queryParam("subject", "paged")
                .queryParam("cursor", next)
                .get("/v1/audit")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void namesEveryViolationOfAQuery() {
        var request = Api.as(Token.AUDITOR)
                .queryParam("limit", 0)
                .queryParam("round", " ")
                .queryParam("colour", "red");

        var answer = request.get("/v1/audit");

        answer.then().statusCode(400).body("errors.parameter", containsInAnyOrder("limit", "round", "colour"));
    }

    @Test
    void acceptsNothingOutsideOfATransaction() {
        var action = Action.inRound("digitalisation-2", "test.done", "outside");

        assertThatThrownBy(() -> audit.record(action)).isInstanceOf(TransactionalException.class);
    }

    @Test
    void keepsNothingOfWhatIsRolledBack() {
        actAsAnEditor();
        QuarkusTransaction.begin();
        audit.record(Action.inRound("digitalisation-2", "test.done", "rolled back"));
        QuarkusTransaction.rollback();

        var answer = Api.as(Token.AUDITOR).queryParam("subject", "rolled back").get("/v1/audit");

        answer.then().body("items", hasSize(0));
    }

    @Test
    void chainsWhatManyDoAtTheSameTime() throws Exception {
        try (var people = Executors.newFixedThreadPool(8)) {
            for (var done : IntStream.range(0, 40)
                    .mapToObj(number -> people.submit(() -> {
                        Arc.container().requestContext().activate();
                        log("at the same time");
                        Arc.container().requestContext().terminate();
                    }))
                    .toList()) {
                done.get();
            }
        }

        var chain = chain();
        assertThat(chain.stream().filter(line -> line.contains("at the same time")))
                .hasSize(40);
        assertThat(chain)
                .extracting(line -> line.replaceAll(".*\"position\":(\\d+),.*", "$1"))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, chain.size())
                        .mapToObj(Long::toString)
                        .toList());
        assertThat(verify(chain).exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'nobody'",
                "update audit_entry set actor = 'nobody' where false",
                "delete from audit_entry",
                "truncate audit_entry",
                "truncate audit_entry cascade"
            })
    void cannotBeChangedByTheServiceItself(String statement) throws SQLException {
        try (var connection = dataSource.getConnection();
                var change = connection.createStatement()) {
            assertThatThrownBy(() -> change.execute(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("never changed or removed");
        }
    }

    @Test
    void canBeVerifiedWithoutTheService() throws Exception {
        IntStream.range(0, 3).forEach(_ -> log("één"));
        var chain = chain();

        var verdict = verify(chain, chain.getFirst().substring(0, 64));

        assertThat(verdict)
                .isEqualTo(new Verdict(
                        0,
                        "whole: %d entries; the last hash is %s"
                                .formatted(chain.size(), chain.getLast().substring(0, 64))));
    }

    @Test
    void isFoundBrokenAtTheLineOfWhichOneByteWasChanged() throws Exception {
        IntStream.range(0, 4).forEach(_ -> log("byte"));
        var chain = chain();
        var wrong = chain.size() - 2;
        chain.set(wrong, chain.get(wrong).replace("byte", "bite"));

        var verdict = verify(chain);

        assertThat(verdict)
                .isEqualTo(
                        new Verdict(1, "broken: line %d does not follow from the line before it".formatted(wrong + 1)));
    }

    @Test
    void isFoundBrokenByTheServiceWhereAnEntryWasChanged() {
        IntStream.range(0, 3).forEach(_ -> log("state"));
        var whole = chainOfService.state();
        var wrong = whole.entries() - 1;

        var broken = whileChanged(wrong, chainOfService::state);

        assertThat(whole.isWhole()).isTrue();
        assertThat(broken.firstWrong()).contains(wrong);
        assertThat(broken.entries()).isEqualTo(wrong - 1);
    }

    /** Nothing of it stays: the trigger refuses this to everybody who does not switch it off. */
    private ChainState whileChanged(long position, Supplier<ChainState> look) {
        QuarkusTransaction.begin();
        try {
            session.createNativeMutationQuery("alter table audit_entry disable trigger user")
                    .executeUpdate();
            session.createNativeMutationQuery(
                            "update audit_entry set entry = replace(entry, 'state', 'stats') where position = :position")
                    .setParameter("position", position)
                    .executeUpdate();
            return look.get();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void isFoundBrokenWhereALineIsMissing() throws Exception {
        IntStream.range(0, 4).forEach(_ -> log("removed"));
        var chain = chain();
        var removed = chain.size() - 3;
        chain.remove(removed);

        var verdict = verify(chain);

        assertThat(verdict.said()).startsWith("broken: line %d ".formatted(removed + 1));
        assertThat(verdict.exitCode()).isEqualTo(1);
    }

    @Test
    void isFoundBrokenWhereTwoLinesAreSwapped() throws Exception {
        IntStream.range(0, 4).forEach(_ -> log("swapped"));
        var chain = chain();
        Collections.swap(chain, chain.size() - 2, chain.size() - 3);

        var verdict = verify(chain);

        assertThat(verdict.said()).startsWith("broken: line %d ".formatted(chain.size() - 2));
        assertThat(verdict.exitCode()).isEqualTo(1);
    }

    @Test
    void isFoundBrokenWhereItsEndIsGoneByWhoNotedTheLastHash() throws Exception {
        IntStream.range(0, 2).forEach(_ -> log("cut off"));
        var chain = chain();
        var noted = chain.removeLast().substring(0, 64);

        var verdict = verify(chain, noted);

        assertThat(verdict).isEqualTo(new Verdict(1, "broken: no line has the hash " + noted));
    }

    @Test
    void saysThatItCannotReadWhatIsNotThere() throws Exception {
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--source",
                        "17",
                        VERIFY,
                        folder.resolve("none").toString())
                .redirectErrorStream(true)
                .start();

        var exitCode = program.waitFor();

        assertThat(exitCode).isEqualTo(2);
    }

    /** The pool warns of a connection that is still held when the transaction is about to commit. */
    @Test
    void isWrittenBeforeTheSessionLetsItsConnectionGo() {
        var warnings = new CopyOnWriteArrayList<String>();
        var pool = Logger.getLogger("io.agroal.pool");
        var watch = new Handler() {
            @Override
            public void publish(LogRecord line) {
                warnings.add(line.getMessage());
            }

            @Override
            public void flush() {
                // nothing is kept back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        pool.addHandler(watch);
        try {
            TestRound.in(dataSource).says("closing", "Tot slot");
        } finally {
            pool.removeHandler(watch);
        }

        assertThat(warnings).isEmpty();
    }
}
