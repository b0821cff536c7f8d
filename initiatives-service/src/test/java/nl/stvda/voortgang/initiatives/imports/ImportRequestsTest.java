package nl.stvda.voortgang.initiatives.imports;

import static nl.stvda.voortgang.initiatives.imports.Import.aKey;
import static nl.stvda.voortgang.initiatives.imports.Import.keys;
import static nl.stvda.voortgang.initiatives.imports.Import.lines;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.outbox.OutboxRows;
import nl.stvda.voortgang.initiatives.request.RawRequest;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before it becomes an import, and what is known again. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class ImportRequestsTest {

    private static final String ID = "0197a1b2-0000-7000-8000-000000000001";

    @Inject
    OutboxRows outbox;

    @Inject
    StoredLines lines;

    @Test
    void knowsTheSameImportByItsKey() {
        var keys = keys(2);
        var idempotencyKey = aKey();
        var first = Import.request("fnv", Import.NDJSON, lines(rows(keys)))
                .header("Idempotency-Key", idempotencyKey)
                .post("/v1/imports");
        Import.awaitEnd(first.path("id"));

        var again = Import.request("fnv", Import.NDJSON, lines(rows(keys)))
                .header("Idempotency-Key", idempotencyKey)
                .post("/v1/imports");

        again.then()
                .statusCode(200)
                .body("id", equalTo(first.path("id")))
                .body("rows.stored", equalTo(2))
                .header("Location", endsWith("/v1/imports/" + first.path("id")));
    }

    @Test
    void makesOneImportOfManyEqualRequestsAtOnce() throws Exception {
        var keys = keys(20);
        var idempotencyKey = aKey();
        List<Response> answers;

        try (var executor = Executors.newFixedThreadPool(5)) {
            answers = executor
                    .invokeAll(IntStream.range(0, 5)
                            .<Callable<Response>>mapToObj(
                                    _ -> () -> Import.request("fnv", Import.NDJSON, lines(rows(keys)))
                                            .header("Idempotency-Key", idempotencyKey)
                                            .post("/v1/imports"))
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }

        var ids = answers.stream()
                // two files of one organisation come in at a time
                .filter(answer -> answer.statusCode() != 429)
                .map(answer -> answer.<String>path("id"))
                .distinct()
                .toList();
        assertThat(ids).hasSize(1);
        Import.awaitEnd(ids.getFirst());
        assertThat(keys).extracting(outbox::mentioning).containsOnly(1L);
    }

    @ParameterizedTest
    @CsvSource({"mode, row-by-row", "validateOnly, true", "'', ''"})
    void refusesTheKeyForAnotherImport(String parameter, String value) {
        var idempotencyKey = aKey();
        var file = lines(rows(keys(1)));
        var first = Import.request("fnv", Import.NDJSON, file)
                .header("Idempotency-Key", idempotencyKey)
                .post("/v1/imports");
        var request = Import.request("fnv", Import.NDJSON, parameter.isEmpty() ? file + "\n" : file)
                .header("Idempotency-Key", idempotencyKey);

        var answer = parameter.isEmpty()
                ? request.post("/v1/imports")
                : request.queryParam(parameter, value).post("/v1/imports");

        answer.then()
                .statusCode(409)
                .body("type", endsWith("/problems/import-key-taken"))
                .header("Location", endsWith("/v1/imports/" + first.path("id")));
        Import.awaitEnd(first.path("id"));
    }

    @Test
    void givesEachOrganisationItsOwnKeys() {
        var idempotencyKey = aKey();
        var file = lines(rows(keys(1)));
        var first = Import.request("fnv", Import.NDJSON, file)
                .header("Idempotency-Key", idempotencyKey)
                .post("/v1/imports");

        var other = Import.request("cnv", Import.NDJSON, file + "\n")
                .header("Idempotency-Key", idempotencyKey)
                .post("/v1/imports");

        other.then().statusCode(202);
        assertThat(other.<String>path("id")).isNotEqualTo(first.path("id"));
    }

    @Test
    void namesEveryParameterThatIsWrongAtOnce() {
        var request = Import.request("fnv", Import.NDJSON, lines(rows(keys(1))))
                .header("Idempotency-Key", "a b")
                .queryParam("mode", "some")
                .queryParam("validateOnly", "yes")
                .queryParam("colour", "red");

        var answer = request.post("/v1/imports");

        answer.then()
                .statusCode(400)
                .body("errors.parameter", contains("colour", "mode", "validateOnly", "Idempotency-Key"))
                .body(
                        "errors.code",
                        contains("unknown-parameter", "unknown-value", "not-a-boolean", "malformed-idempotency-key"));
    }

    @ParameterizedTest
    @CsvSource({
        "outcome, gone, unknown-value",
        "outcome, Added, unknown-value",
        "limit, 0, out-of-range",
        "limit, 201, out-of-range",
        "cursor, x, malformed-cursor",
        "cursor, -1, malformed-cursor",
        "page, 1, unknown-parameter",
    })
    void namesTheParameterOfAListOfRowsThatIsWrong(String parameter, String value, String code) {
        var answer =
                Api.as(Token.contributorOf("fnv")).queryParam(parameter, value).get("/v1/imports/{id}/rows", ID);

        answer.then()
                .statusCode(400)
                .body("errors.parameter", contains(parameter))
                .body("errors.code", contains(code));
    }

    @Test
    void leavesNothingOfAFileThatCannotBeRead() {
        var keys = keys(1200);
        var file = "[" + String.join(",", rows(keys)) + ", {\"a\": }]";

        var answer = Import.request("fnv", Import.JSON, file).post("/v1/imports");

        answer.then()
                .statusCode(400)
                .body("type", endsWith("/problems/unreadable-upload"))
                .body("detail", containsString("in row 1201, at line 1, column"));
        assertThat(lines.rowsWithKey(keys.getFirst())).isZero();
        assertThat(outbox.mentioning(keys.getFirst())).isZero();
    }

    @Test
    void namesTheColumnsThatAreWrong() {
        var file = "externalId,Title,agreement,side,level,agreement,title.nl,description.nl,period.start\n";

        var answer = Import.request("fnv", Import.CSV, file).post("/v1/imports");

        answer.then()
                .statusCode(400)
                .body("type", endsWith("/problems/wrong-columns"))
                .body("errors.parameter", contains("Title", "agreement", "instrument"))
                .body("errors.code", contains("unknown-column", "repeated-column", "missing-column"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "", " ", "null", "\"x\""})
    void refusesAFileWithoutRows(String file) {
        var answer = Import.request("fnv", Import.JSON, file).post("/v1/imports");

        answer.then().statusCode(400);
    }

    @Test
    void refusesMoreRowsThanTenThousand() {
        var file = "{}\n".repeat(10_001);

        var answer = Import.request("fnv", Import.NDJSON, file).post("/v1/imports");

        answer.then()
                .statusCode(400)
                .body("type", endsWith("/problems/too-many-rows"))
                .body("detail", containsString("10,000"));
    }

    @Test
    void refusesAFileThatSaysThatItIsTooLarge() throws Exception {
        var headers = "Content-Type: application/x-ndjson\r\nContent-Length: 20971521\r\n";

        var answer = RawRequest.send("POST /v1/imports", headers, new byte[0]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("/problems/upload-too-large").contains("20 MiB");
    }

    @Test
    void refusesAFileThatTurnsOutTooLarge() throws Exception {
        var chunk = "100000\r\n" + " ".repeat(0x100000) + "\r\n";
        var body = (chunk.repeat(21) + "0\r\n\r\n").getBytes(StandardCharsets.US_ASCII);

        var answer = RawRequest.send(
                "POST /v1/imports", "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n", body);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("/problems/upload-too-large");
    }

    @Test
    void refusesAFileThatDoesNotSayItsType() throws Exception {
        var answer = RawRequest.send("POST /v1/imports", "Content-Length: 1\r\n", new byte[] {'x'});

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.text()).contains("/problems/unsupported-media-type").contains("text/csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "multipart/form-data", "text/csv;charset=windows-1252"})
    void refusesAnotherTypeOrEncoding(String type) {
        var request = Api.as(Token.contributorOf("fnv"))
                .header("Content-Type", type)
                .body("x".getBytes(StandardCharsets.UTF_8));

        var answer = request.post("/v1/imports");

        answer.then().statusCode(415).body("type", endsWith("/problems/unsupported-media-type"));
    }

    @Test
    void hidesAnImportFromOtherOrganisations() {
        var id = Import.carriedOut("fnv", Import.NDJSON, row(aKey()) + "\n").<String>path("id");
        var other = Token.contributorOf("cnv");

        Api.as(other).get("/v1/imports/{id}", id).then().statusCode(404).body("type", endsWith("/unknown-import"));
        Api.as(other).get("/v1/imports/{id}/rows", id).then().statusCode(404);
        Api.as(other).post("/v1/imports/{id}/cancellation", id).then().statusCode(404);
        Api.as(other).post("/v1/imports/{id}/commit", id).then().statusCode(404);
        var list = Api.as(other).queryParam("limit", 200).get("/v1/imports");

        assertThat(list.<List<String>>path("items.id")).doesNotContain(id);
    }

    @Test
    void importsForTheOrganisationOfTheCaller() {
        var key = aKey();
        var fnv = Import.carriedOut("fnv", Import.NDJSON, row(key) + "\n");

        var cnv = Import.request("cnv", Import.NDJSON, row(key) + "\n")
                .header("Prefer", "wait=20")
                .post("/v1/imports");

        fnv.then().body("rows.added", equalTo(1));
        cnv.then().statusCode(200).body("rows.added", equalTo(1));
    }
}
