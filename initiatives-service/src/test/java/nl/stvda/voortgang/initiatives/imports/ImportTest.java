package nl.stvda.voortgang.initiatives.imports;

import static nl.stvda.voortgang.initiatives.imports.Import.array;
import static nl.stvda.voortgang.initiatives.imports.Import.keys;
import static nl.stvda.voortgang.initiatives.imports.Import.results;
import static nl.stvda.voortgang.initiatives.imports.Import.row;
import static nl.stvda.voortgang.initiatives.imports.Import.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import nl.stvda.voortgang.initiatives.access.TestTokens;
import nl.stvda.voortgang.initiatives.outbox.OutboxRows;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class ImportTest {

    @Inject
    OutboxRows outbox;

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
}
