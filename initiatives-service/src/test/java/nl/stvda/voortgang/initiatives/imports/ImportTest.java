package nl.stvda.voortgang.initiatives.imports;

import static nl.stvda.voortgang.initiatives.imports.Import.aKey;
import static nl.stvda.voortgang.initiatives.imports.Import.array;
import static nl.stvda.voortgang.initiatives.imports.Import.keys;
import static nl.stvda.voortgang.initiatives.imports.Import.lines;
import static nl.stvda.voortgang.initiatives.imports.Import.results;
import static nl.stvda.voortgang.initiatives.imports.Import.row;
import static nl.stvda.voortgang.initiatives.imports.Import.rows;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.outbox.OutboxRows;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class ImportTest {

    @Inject
    OutboxRows outbox;

    @Inject
    StoredLines lines;

    @Test
    void answersWhereTheImportIs() {
        var file = array(rows(keys(2)));

        var answer = Import.request("fnv", Import.JSON, file).post("/v1/imports");

        String id = answer.path("id");
        answer.then()
                .statusCode(202)
                .header("Location", matchesPattern("http://localhost:\\d+/v1/imports/" + id))
                .header("Retry-After", "1")
                .body("state", equalTo("received"))
                .body("mode", equalTo("all-or-nothing"))
                .body("format", equalTo("json"))
                .body("validateOnly", equalTo(false))
                .body("requestedBy", equalTo("contributor"))
                .body("rows.total", equalTo(2))
                .body("rows.stored", equalTo(0));
        Import.awaitEnd(id).then().body("state", equalTo("done")).body("rows.stored", equalTo(2));
    }

    @Test
    void addsChangesAndLeavesAsARequestOfItsOwnWould() {
        var keys = keys(3);
        Import.carriedOut("fnv", Import.JSON, array(List.of(row(keys.get(0)), row(keys.get(1)))));

        var done = Import.carriedOut(
                "fnv", Import.JSON, array(List.of(row(keys.get(0)), row(keys.get(1), "Anders"), row(keys.get(2)))));

        assertThat(Import.counts(done))
                .containsEntry("added", 1)
                .containsEntry("changed", 1)
                .containsEntry("unchanged", 1)
                .containsEntry("refused", 0)
                .containsEntry("stored", 2)
                .containsEntry("processed", 3);
        results(done.path("id"))
                .then()
                .statusCode(200)
                .body("items.outcome", contains("unchanged", "changed", "added"))
                .body("items.revision", contains(1, 2, 1))
                .body("items.externalId", equalTo(keys))
                .body("items.row", contains(1, 2, 3));
        assertThat(keys).extracting(outbox::mentioning).containsExactly(1L, 2L, 1L);
    }

    @Test
    void marksEachEventWithItsImport() {
        var keys = keys(1);
        var first = Import.carriedOut("fnv", Import.JSON, array(rows(keys)));
        var second = Import.carriedOut("fnv", Import.JSON, array(List.of(row(keys.getFirst(), "Anders"))));

        var events = outbox.about(idOf(keys.getFirst()));

        assertThat(events)
                .extracting(event -> JsonPath.from(event.payload()).getString("import"))
                .containsExactly(first.path("id"), second.path("id"));
    }

    @Test
    void saysThatItsEventsComeInBulk() {
        var key = aKey();
        Import.carriedOut("fnv", Import.JSON, array(List.of(row(key))));
        var id = idOf(key);
        var read = Api.as(Token.contributorOf("fnv")).get("/v1/initiatives/{id}", id);
        anInitiative()
                .with("/externalId", "\"%s\"".formatted(key))
                .putBy("fnv", id, read.header("ETag"))
                .statusCode(200);

        assertThat(outbox.about(id)).extracting(OutboxRows.Row::bulk).containsExactly(true, false);
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        var keys = keys(3);
        var file = array(rows(keys));
        Import.carriedOut("fnv", Import.JSON, file);

        var again = Import.carriedOut("fnv", Import.JSON, file);

        assertThat(Import.counts(again)).containsEntry("unchanged", 3).containsEntry("stored", 0);
        assertThat(keys).extracting(outbox::mentioning).containsOnly(1L);
    }

    @Test
    void leavesARevisionALineAndAnEventForEachRow() {
        var keys = keys(2);
        Import.carriedOut("fnv", Import.JSON, array(rows(keys)));
        Import.carriedOut("fnv", Import.JSON, array(List.of(row(keys.get(0), "Anders"), row(keys.get(1), "Anders"))));

        var initiative = idOf(keys.getFirst());

        Api.as(Token.contributorOf("fnv"))
                .get("/v1/initiatives/{id}/revisions", initiative)
                .then()
                .body("revision", contains(1, 2))
                .body("content.title.nl", contains("Cursus", "Anders"))
                .body("changedBy", contains("contributor", "contributor"));
        assertThat(lines.about(initiative)).containsExactly("1 POSTED true", "2 CHANGED true");
        assertThat(outbox.about(initiative))
                .extracting(OutboxRows.Row::type)
                .containsExactly("nl.stvda.initiative.submitted.v1", "nl.stvda.initiative.changed.v1");
        assertThat(outbox.about(initiative))
                .allSatisfy(event -> assertThat(event.payload()).doesNotContain("contact"));
    }

    @Test
    void announcesADraftOnlyWhenItIsSubmitted() {
        var key = aKey();
        var submitted = row(key);
        var draft = submitted.replaceFirst("\\{", "{\"status\": \"draft\", ");
        Import.carriedOut("fnv", Import.NDJSON, draft + "\n");
        var before = outbox.mentioning(key);

        Import.carriedOut("fnv", Import.NDJSON, submitted + "\n");

        assertThat(before).isZero();
        assertThat(outbox.about(idOf(key)))
                .extracting(OutboxRows.Row::type)
                .containsExactly("nl.stvda.initiative.submitted.v1");
        assertThat(lines.about(idOf(key))).containsExactly("1 POSTED false", "2 SUBMITTED true");
    }

    @Test
    void storesNothingOfAFileWithARefusedRow() {
        var keys = keys(3);
        var file = array(List.of(row(keys.get(0)), row(keys.get(1), " "), row(keys.get(2))));

        var done = Import.carriedOut("fnv", Import.JSON, file);

        assertThat(Import.counts(done))
                .containsEntry("added", 2)
                .containsEntry("refused", 1)
                .containsEntry("stored", 0);
        results(done.path("id"), "outcome", "refused")
                .then()
                .body("items.row", contains(2))
                .body("items[0].externalId", equalTo(keys.get(1)))
                .body("items[0].violations.pointer", contains("#/title/nl"))
                .body("items[0].violations.code", contains("blank"));
        assertThat(keys).extracting(outbox::mentioning).containsOnly(0L);
        results(done.path("id"), "outcome", "added").then().body("items.id", everyItem(nullValue()));
    }

    @Test
    void storesEachGoodRowInRowByRowMode() {
        var keys = keys(3);
        var file = array(List.of(row(keys.get(0)), row(keys.get(1), " "), row(keys.get(2))));

        var done = Import.carriedOut("fnv", Import.JSON, file, "mode", "row-by-row");

        assertThat(Import.counts(done))
                .containsEntry("added", 2)
                .containsEntry("refused", 1)
                .containsEntry("stored", 2);
        assertThat(keys).extracting(outbox::mentioning).containsExactly(1L, 0L, 1L);
    }

    @Test
    void refusesAWithdrawnInitiativeAndASubmittedOneThatBecomesADraft() {
        var keys = keys(2);
        Import.carriedOut("fnv", Import.JSON, array(rows(keys)));
        Api.as(Token.contributorOf("fnv"), "{\"reason\": \"Dubbel\"}")
                .header("If-Match", "*")
                .post("/v1/initiatives/{id}/withdrawal", idOf(keys.getFirst()))
                .then()
                .statusCode(200);
        var draft = row(keys.get(1)).replaceFirst("\\{", "{\"status\": \"draft\", ");

        var done = Import.carriedOut("fnv", Import.JSON, array(List.of(row(keys.getFirst()), draft)));

        results(done.path("id"))
                .then()
                .body("items.outcome", contains("refused", "refused"))
                .body("items.violations.code.flatten()", contains("already-withdrawn", "already-submitted"))
                .body("items.violations.pointer.flatten()", contains("#/externalId", "#/externalId"));
    }

    @Test
    void namesEveryViolationOfARowAtOnce() {
        var wrong = "{\"externalId\": \"a b\", \"sector\": 1, \"agreement\": \"none\", \"title\": {}, \"period\": 5}";

        var done = Import.carriedOut("fnv", Import.JSON, array(List.of(wrong)));

        results(done.path("id"))
                .then()
                .body(
                        "items[0].violations.collect { it.pointer + ' ' + it.code }",
                        hasItems(
                                "#/sector unknown-field",
                                "#/period wrong-type",
                                "#/externalId malformed-external-id",
                                "#/agreement unknown-agreement",
                                "#/title no-language",
                                "#/side required"))
                .body("items[0].containsKey('externalId')", equalTo(false));
    }

    @Test
    void refusesTheSecondRowOfAKey() {
        var key = aKey();

        var done = Import.carriedOut("fnv", Import.JSON, array(List.of(row(key), row(key, "Anders"))));

        assertThat(Import.counts(done)).containsEntry("refused", 1).containsEntry("stored", 0);
        results(done.path("id"), "outcome", "refused")
                .then()
                .body("items[0].row", equalTo(2))
                .body("items[0].violations[0].code", equalTo("duplicate-external-id"))
                .body("items[0].violations[0].detail", equalTo("Row 1 has this externalId already; give each once."));
    }

    @Test
    void refusesARowWithAKeyTwiceInItsJson() {
        var twice = row(aKey()).replaceFirst("\\{", "{\"side\": \"workers\", ");

        var done = Import.carriedOut("fnv", Import.NDJSON, twice + "\n");

        results(done.path("id")).then().body("items[0].violations[0].code", equalTo("malformed-json"));
    }

    @Test
    void worksOffMoreRowsThanOneChunkInTheirOrder() {
        var keys = keys(1_203);

        var done = Import.carriedOut("fnv", Import.NDJSON, lines(rows(keys)));

        assertThat(Import.counts(done)).containsEntry("added", 1_203).containsEntry("stored", 1_203);
        results(done.path("id"), "cursor", PageRequest.cursor(1_200))
                .then()
                .body("items.row", contains(1_201, 1_202, 1_203))
                .body("items.externalId", equalTo(keys.subList(1_200, 1_203)));
    }

    @Test
    void leadsThroughTheRowsByPages() {
        var done = Import.carriedOut("fnv", Import.NDJSON, lines(rows(keys(5))));
        String id = done.path("id");

        var first = results(id, "limit", 2, "outcome", "added");

        first.then().body("items.row", contains(1, 2));
        assertThat(first.header("Link"))
                .matches("<http://localhost:\\d+/v1/imports/" + id + "/rows\\?\\S*cursor=" + PageRequest.cursor(2)
                        + "\\S*>; rel=\"next\"");
        results(id, "limit", 2, "outcome", "added", "cursor", PageRequest.cursor(4))
                .then()
                .body("items.row", contains(5))
                .header("Link", nullValue());
    }

    @Test
    void listsImportsNewestFirst() {
        var older =
                Import.carriedOut("fnv", Import.NDJSON, lines(rows(keys(1)))).<String>path("id");
        var newer =
                Import.carriedOut("fnv", Import.NDJSON, lines(rows(keys(1)))).<String>path("id");

        var first = Api.as(Token.contributorOf("fnv")).queryParam("limit", 1).get("/v1/imports");
        var second = Api.as(Token.contributorOf("fnv"))
                .queryParam("limit", 1)
                .queryParam("cursor", PageRequest.cursor(newer))
                .get("/v1/imports");

        first.then().body("items.id", contains(newer));
        assertThat(first.header("Link")).contains("cursor=" + PageRequest.cursor(newer));
        second.then().body("items.id", contains(older));
    }

    @Test
    void answersWithTheResultWhereTheClientPrefersToWait() {
        var request =
                Import.request("fnv", Import.NDJSON, lines(rows(keys(2)))).header("Prefer", "respond-async, wait=20");

        var answer = request.post("/v1/imports");

        answer.then()
                .statusCode(200)
                .header("Preference-Applied", "wait=20")
                .header("Retry-After", nullValue())
                .body("state", equalTo("done"))
                .body("rows.stored", equalTo(2));
    }

    @Test
    void agreesWithASinglePostOfTheSameKeyAtTheSameTime() throws Exception {
        var keys = keys(300);
        var file = lines(rows(keys));
        var token = Token.contributorOf("fnv");
        var started = Import.request("fnv", Import.NDJSON, file)
                .queryParam("mode", "row-by-row")
                .post("/v1/imports");

        for (var key : keys.subList(200, 230)) {
            Api.as(token, row(key)).post("/v1/initiatives").then().statusCode(anyOf(is(200), is(201)));
        }
        var done = Import.awaitEnd(started.path("id"));

        var counts = Import.counts(done);
        assertThat(counts).containsEntry("refused", 0).containsEntry("changed", 0);
        assertThat(done.<Integer>path("rows.added") + done.<Integer>path("rows.unchanged"))
                .isEqualTo(300);
        assertThat(keys).extracting(outbox::mentioning).containsOnly(1L);
    }

    private String idOf(String key) {
        return lines.initiative(key);
    }
}
