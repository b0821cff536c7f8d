package nl.stvda.voortgang.initiatives.imports;

import static nl.stvda.voortgang.initiatives.imports.Import.keys;
import static nl.stvda.voortgang.initiatives.imports.Import.lines;
import static nl.stvda.voortgang.initiatives.imports.Import.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.outbox.OutboxRows;
import nl.stvda.voortgang.initiatives.upload.UploadFormat;
import nl.stvda.voortgang.initiatives.upload.Uploads;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a crash, a cancellation or a second node leaves behind. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class InterruptedImportTest {

    private static final String HELD = "update import_job set state = 'RUNNING', lease = uuidv7(), lease_until = %s, "
            + "attempts = %d, finished_at = null, processed = %d, added = %d where id = cast(:id as uuid)";

    @Inject
    OutboxRows outbox;

    @Inject
    StoredLines lines;

    @Inject
    ImportSteps steps;

    @Inject
    ChunkReader reader;

    @Inject
    ImportRepository imports;

    @Inject
    ImportRows importRows;

    @Inject
    Uploads uploads;

    @Inject
    ImportConfig config;

    @Inject
    Session session;

    /** As a node leaves it that crashed after it wrote so many rows down as done. */
    private String crashed(List<String> keys, String mode, int done) {
        var request = Import.request("vcp", Import.NDJSON, lines(rows(keys)));
        String id = request.queryParam("mode", mode)
                .queryParam("validateOnly", true)
                .header("Prefer", "wait=20")
                .post("/v1/imports")
                .path("id");
        lines.change("update import_row set outcome = null where import_id = cast(:id as uuid)", id);
        lines.change("update import_job set validate_only = false where id = cast(:id as uuid)", id);
        lines.change(HELD.formatted("now() - interval '1 second'", 1, done, done), id);
        return id;
    }

    private static Response awaitEnd(String id) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !List.of("received", "running").contains(get(id).<String>path("state")));
        return get(id);
    }

    private static Response get(String id) {
        return Api.as(Token.contributorOf("vcp")).get("/v1/imports/{id}", id);
    }

    @Test
    void isBegunAnewByAnotherNodeWhenNothingOfItIsStored() {
        var keys = keys(5);
        var id = crashed(keys, "all-or-nothing", 3);

        var done = awaitEnd(id);

        done.then()
                .body("state", equalTo("done"))
                .body("rows.added", equalTo(5))
                .body("rows.stored", equalTo(5));
        assertThat(keys).extracting(outbox::mentioning).containsOnly(1L);
    }

    @Test
    void goesOnAfterTheRowsThatAreStored() {
        var keys = keys(5);
        var id = crashed(keys, "row-by-row", 2);

        var done = awaitEnd(id);

        done.then()
                .body("state", equalTo("done"))
                .body("rows.processed", equalTo(5))
                .body("rows.added", equalTo(5));
        assertThat(keys).extracting(outbox::mentioning).containsExactly(0L, 0L, 1L, 1L, 1L);
    }

    @Test
    void isGivenUpAfterTooManyAttempts() {
        var keys = keys(2);
        var id = crashed(keys, "all-or-nothing", 0);
        lines.change(HELD.formatted("now() - interval '1 second'", config.mostAttempts(), 0, 0), id);

        var failed = awaitEnd(id);

        failed.then().body("state", equalTo("failed")).body("rows.stored", equalTo(0));
        assertThat(failed.<String>path("failure")).startsWith("Reference: ");
        assertThat(keys).extracting(outbox::mentioning).containsOnly(0L);
    }

    @ParameterizedTest
    @CsvSource({"ROW_BY_ROW, 1", "PREVIEW, 0", "ALL_OR_NOTHING, 0"})
    void restsAfterEachChunkThatIsStoredByItself(String plan, int times) {
        var id = crashed(keys(2), "row-by-row", 0);
        lines.change(HELD.formatted("now() + interval '1 hour'", 1, 0, 0), id);
        var rests = new ArrayList<Long>();

        new ImportRun(reader, steps, 1.0, rests::add).run(claim(id, turnOf(id), Claim.Plan.valueOf(plan)), () -> false);

        assertThat(rests).hasSize(times).allMatch(rest -> rest > 0);
    }

    /** A node that was silent for too long wakes up and goes on, while another one has the turn. */
    @ParameterizedTest
    @ValueSource(strings = {"ALL_OR_NOTHING", "ROW_BY_ROW", "PREVIEW"})
    void storesNothingForANodeThatLostItsTurn(String plan) {
        var keys = keys(2);
        var id = crashed(keys, "all-or-nothing", 0);
        lines.change(HELD.formatted("now() + interval '1 hour'", 1, 0, 0), id);
        var late = claim(id, UUID.randomUUID(), Claim.Plan.valueOf(plan));

        assertThat(catchStopped(late)).isEqualTo(ImportStopped.Reason.LOST);

        assertThat(keys).extracting(outbox::mentioning).containsOnly(0L);
        get(id).then().body("state", equalTo("running")).body("rows.processed", equalTo(0));
        Api.as(Token.contributorOf("vcp")).post("/v1/imports/{id}/cancellation", id);
        lines.change(HELD.formatted("now() - interval '1 second'", 1, 0, 0), id);
        awaitEnd(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALL_OR_NOTHING", "ROW_BY_ROW"})
    void storesNothingMoreOnceItIsCancelled(String plan) {
        var keys = keys(2);
        var id = crashed(keys, "all-or-nothing", 0);
        lines.change(HELD.formatted("now() + interval '1 hour'", 1, 0, 0), id);
        var claim = claim(id, turnOf(id), Claim.Plan.valueOf(plan));
        Api.as(Token.contributorOf("vcp"))
                .post("/v1/imports/{id}/cancellation", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("running"));

        assertThat(catchStopped(claim)).isEqualTo(ImportStopped.Reason.CANCELLED);

        assertThat(keys).extracting(outbox::mentioning).containsOnly(0L);
        lines.change(
                "update import_job set lease_until = now() - interval '1 second' where id = cast(:id as uuid)", id);
        awaitEnd(id).then().body("state", equalTo("cancelled")).body("rows.stored", equalTo(0));
    }

    private Claim claim(String id, UUID turn, Claim.Plan plan) {
        return new Claim(UUID.fromString(id), turn, "vcp", "test", UploadFormat.NDJSON, plan, false, Tally.NONE);
    }

    private UUID turnOf(String id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(
                                "select lease from import_job where id = cast(:id as uuid)", UUID.class)
                        .setParameter("id", id)
                        .getSingleResult());
    }

    private ImportStopped.Reason catchStopped(Claim claim) {
        try {
            new ImportRun(reader, steps, config).run(claim, () -> false);
            throw new AssertionError("It was not stopped");
        } catch (ImportStopped stopped) {
            return stopped.reason();
        }
    }

    @Test
    void cannotBeCancelledAfterItsEnd() {
        var id = Import.carriedOut("fnv", Import.NDJSON, lines(rows(keys(1)))).<String>path("id");

        var answer = Api.as(Token.contributorOf("fnv")).post("/v1/imports/{id}/cancellation", id);

        answer.then().statusCode(409).body("type", endsWith("/problems/import-finished"));
    }

    /** It waits behind another import of its organisation, which a node holds for an hour. */
    @Test
    void isCancelledAtOnceWhileItWaits() {
        var before = crashed(keys(1), "all-or-nothing", 0);
        lines.change(HELD.formatted("now() + interval '1 hour'", 1, 0, 0), before);
        var keys = keys(1);
        String id = Import.request("vcp", Import.NDJSON, lines(rows(keys)))
                .post("/v1/imports")
                .path("id");
        get(id).then().body("state", equalTo("received"));

        var cancelled = Api.as(Token.contributorOf("vcp")).post("/v1/imports/{id}/cancellation", id);
        var again = Api.as(Token.contributorOf("vcp")).post("/v1/imports/{id}/cancellation", id);

        cancelled.then().statusCode(200).body("state", equalTo("cancelled"));
        again.then().statusCode(200).body("state", equalTo("cancelled"));
        lines.change(HELD.formatted("now() - interval '1 second'", 1, 0, 0), before);
        awaitEnd(before);
        assertThat(keys).extracting(outbox::mentioning).containsOnly(0L);
    }

    @Test
    void isSweptAfterTheRetention() {
        var keys = keys(1);
        var young = Import.carriedOut("fnv", Import.NDJSON, lines(rows(keys))).<String>path("id");
        var old = Import.carriedOut("fnv", Import.NDJSON, lines(rows(keys))).<String>path("id");
        var now = Instant.now();
        lines.change(
                "update import_job set received_at = now() - interval '31 days' where id = cast(:id as uuid)", old);

        QuarkusTransaction.requiringNew()
                .run(() -> new ImportSweep(imports, importRows, config, uploads).remove(now, 1_000_000));

        Import.get(old).then().statusCode(404);
        Import.get(young).then().statusCode(200);
        assertThat(lines.rowsWithKey(keys.getFirst())).isEqualTo(1);
    }

    @Test
    void ofAFileThatNeverCameToItsEndIsSwept() {
        var keys = keys(1);
        var id = Import.carriedOut("fnv", Import.NDJSON, lines(rows(keys))).<String>path("id");
        lines.change(
                "update import_job set state = 'RECEIVING', finished_at = null, received_at = now() - interval '21 minutes'"
                        + " where id = cast(:id as uuid)",
                id);
        var visible = Import.get(id).statusCode();

        QuarkusTransaction.requiringNew()
                .run(() -> new ImportSweep(imports, importRows, config, uploads).remove(Instant.now(), 1_000_000));

        assertThat(visible).isEqualTo(404);
        assertThat(lines.rowsWithKey(keys.getFirst())).isZero();
    }
}
