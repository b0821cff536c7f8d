package nl.stvda.voortgang.initiatives.imports;

import static nl.stvda.voortgang.initiatives.imports.Import.keys;
import static nl.stvda.voortgang.initiatives.imports.Import.lines;
import static nl.stvda.voortgang.initiatives.imports.Import.results;
import static nl.stvda.voortgang.initiatives.imports.Import.row;
import static nl.stvda.voortgang.initiatives.imports.Import.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.outbox.OutboxRows;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class PreviewTest {

    @Inject
    OutboxRows outbox;

    @Inject
    StoredLines lines;

    private static Response preview(List<String> rows, Object... query) {
        var request = Import.request("fnv", Import.NDJSON, lines(rows)).queryParam("validateOnly", true);
        return Import.finished(request, query);
    }

    private static Response commit(Response preview) {
        return Api.as(Token.contributorOf("fnv"))
                .header("Prefer", "wait=20")
                .post("/v1/imports/{id}/commit", preview.<String>path("id"));
    }

    @Test
    void showsWhatEachRowWouldDoAndStoresNothing() {
        var keys = keys(4);
        Import.carriedOut("fnv", Import.NDJSON, lines(rows(keys.subList(0, 2))));

        var preview =
                preview(List.of(row(keys.get(0)), row(keys.get(1), "Anders"), row(keys.get(2)), row(keys.get(3), "")));

        preview.then()
                .body("state", equalTo("done"))
                .body("validateOnly", equalTo(true))
                .body("rows.stored", equalTo(0));
        results(preview.path("id"))
                .then()
                .body("items.outcome", contains("unchanged", "changed", "added", "refused"))
                .body("items.revision", contains(1, 2, 1, null));
        assertThat(keys).extracting(outbox::mentioning).containsExactly(1L, 1L, 0L, 0L);
    }

    @Test
    void isCarriedOutWithoutBeingSentAgain() {
        var keys = keys(3);
        Import.carriedOut("fnv", Import.NDJSON, lines(rows(keys.subList(0, 2))));
        var preview = preview(List.of(row(keys.get(0)), row(keys.get(1), "Anders"), row(keys.get(2))));

        var committed = commit(preview);

        committed
                .then()
                .statusCode(200)
                .body("id", equalTo(preview.path("id")))
                .body("validateOnly", equalTo(false))
                .body("state", equalTo("done"))
                .body("rows.stored", equalTo(2));
        results(preview.path("id")).then().body("items.outcome", contains("unchanged", "changed", "added"));
        assertThat(keys).extracting(outbox::mentioning).containsExactly(1L, 2L, 1L);
        assertThat(lines.requestsKept(preview.path("id"))).isZero();
    }

    @Test
    void isCarriedOutOnceHoweverOftenThatIsAsked() {
        var keys = keys(1);
        var preview = preview(rows(keys));
        commit(preview).then().statusCode(200);

        var again = commit(preview);

        again.then().statusCode(200).body("state", equalTo("done")).body("rows.stored", equalTo(1));
        assertThat(outbox.mentioning(keys.getFirst())).isEqualTo(1);
    }

    /** A key that other requests need must not keep the worker from seeing the commit. */
    @Test
    void isCarriedOutWhileTheClientWaitsWhateverKeyItSends() {
        var keys = keys(1);
        String id = preview(rows(keys)).path("id");

        var committed = Api.as(Token.contributorOf("fnv"))
                .header("Prefer", "wait=20")
                .header("Idempotency-Key", Import.aKey())
                .contentType("application/json")
                .post("/v1/imports/{id}/commit", id);

        committed.then().statusCode(200).body("rows.stored", equalTo(1));
    }

    @Test
    void isNotCarriedOutWhenAnInitiativeChangedSince() {
        var keys = keys(2);
        Import.carriedOut("fnv", Import.NDJSON, lines(rows(keys)));
        var preview = preview(List.of(row(keys.get(0)), row(keys.get(1), "Anders")));
        Import.carriedOut("fnv", Import.NDJSON, row(keys.get(1), "Iets anders") + "\n");

        var refused = commit(preview);

        refused.then()
                .statusCode(409)
                .body("type", endsWith("/problems/preview-outdated"))
                .body("detail", containsString("2"));
        assertThat(outbox.mentioning(keys.get(1))).isEqualTo(2);
        Import.get(preview.path("id"))
                .then()
                .body("validateOnly", equalTo(true))
                .body("state", equalTo("done"));
    }

    @Test
    void isNotCarriedOutWhenANewKeyWasUsedSince() {
        var keys = keys(1);
        var preview = preview(rows(keys));
        Import.carriedOut("fnv", Import.NDJSON, row(keys.getFirst(), "Anders") + "\n");

        var refused = commit(preview);

        refused.then().statusCode(409).body("type", endsWith("/problems/preview-outdated"));
    }

    /** The change comes between the look at the commit and the work on the rows; the work must see it too. */
    @Test
    void storesNothingWhenAnInitiativeChangesAtTheLastMoment() {
        var keys = keys(2);
        Import.carriedOut("fnv", Import.NDJSON, lines(rows(keys)));
        var changed = preview(List.of(row(keys.get(0), "Anders"), row(keys.get(1), "Anders")));
        lines.change(
                "update import_row set revision = 7 where number = 2 and import_id = cast(:id as uuid)",
                changed.path("id"));
        lines.change(
                "update import_job set state = 'RECEIVED', validate_only = false, committed = true, processed = 0,"
                        + " changed = 0, finished_at = null where id = cast(:id as uuid)",
                changed.path("id"));

        var done = Import.awaitEnd(changed.path("id"));

        done.then().body("rows.refused", equalTo(1)).body("rows.stored", equalTo(0));
        results(changed.path("id"), "outcome", "refused")
                .then()
                .body("items.row", contains(2))
                .body("items[0].violations[0].code", equalTo("changed-since-preview"));
        assertThat(keys).extracting(outbox::mentioning).containsOnly(1L);
    }

    @Test
    void withRefusedRowsIsCarriedOutOnlyRowByRow() {
        var keys = keys(2);
        var rows = List.of(row(keys.get(0)), row(keys.get(1), ""));

        var all = commit(preview(rows));
        var each = commit(preview(rows, "mode", "row-by-row"));

        all.then().statusCode(409).body("type", endsWith("/problems/preview-has-refusals"));
        each.then()
                .statusCode(200)
                .body("rows.added", equalTo(1))
                .body("rows.refused", equalTo(1))
                .body("rows.stored", equalTo(1));
        results(each.path("id"), "outcome", "refused").then().body("items[0].violations[0].code", equalTo("blank"));
        assertThat(keys).extracting(outbox::mentioning).containsExactly(1L, 0L);
    }

    @Test
    void isTheOnlyThingThatCanBeCommitted() {
        var done = Import.carriedOut("fnv", Import.NDJSON, lines(rows(keys(1))));

        var refused = commit(done);

        refused.then().statusCode(409).body("type", endsWith("/problems/not-a-preview"));
    }
}
