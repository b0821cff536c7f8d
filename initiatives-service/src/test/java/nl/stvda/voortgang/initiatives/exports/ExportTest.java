package nl.stvda.voortgang.initiatives.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.imports.StoredLines;
import nl.stvda.voortgang.initiatives.request.RawRequest;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class ExportTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    StoredLines lines;

    /** An initiative with everything in it that a table could lose. */
    private static String difficult(String key, String status) {
        return """
                {"externalId": "%s", "status": "%s", "agreement": "telework", "side": "workers", "level": "sectoral",
                 "instrument": "training", "themes": [],
                 "actors": [{"name": " A | b\\\\ ", "kind": "company"}, {"name": "=1+1"}],
                 "title": {"nl": "=HYPERLINK(\\"x\\")", "en": "  spaces; and, \\"quotes\\"  "},
                 "description": {"nl": "- een\\r\\n- twee\\n\\n'=drie", "en": "\\t+4 ✓ 日本"},
                 "period": {"start": "2022-01-10"},
                 "links": [{"url": "https://example.org/?a%%7Cb", "label": {"en": "|"}}, {"url": "https://example.org/;,"}],
                 "amounts": [{"value": 2.50, "currency": "EUR", "per": "year", "note": {"nl": "per \\\\ jaar"}},
                             {"value": 1E+3, "currency": "EUR", "per": "once", "qualifier": "about"}],
                 "reach": {"count": 13, "unit": "people"},
                 "contact": {"name": "J. Jansen", "email": "j.jansen@example.org", "phone": "+31 70"}}
                """.formatted(key, status);
    }

    private static String posted(String organisation, String status) {
        var key = "k" + UUID.randomUUID();
        Api.as(Token.contributorOf(organisation), difficult(key, status))
                .post("/v1/initiatives")
                .then()
                .statusCode(201);
        return key;
    }

    private static Response export(String token, String type, Object... query) {
        var request = Api.as(token).accept(type);
        for (var index = 0; index < query.length; index += 2) {
            request.queryParam(query[index].toString(), query[index + 1]);
        }
        return request.get("/v1/initiatives/export");
    }

    private static List<JsonNode> items(Response answer) throws Exception {
        return StreamSupport.stream(JSON.readTree(answer.asByteArray()).spliterator(), false)
                .toList();
    }

    private static List<String> keys(Response answer) throws Exception {
        return items(answer).stream()
                .map(item -> item.get("externalId").asText())
                .toList();
    }

    @Test
    void showsEachInitiativeAsTheListDoes() throws Exception {
        var key = posted("fnv", "submitted");
        var token = Token.contributorOf("fnv");

        var answer = export(token, "application/json", "agreement", "telework");

        answer.then()
                .statusCode(200)
                .header("Content-Type", "application/json")
                .header("Content-Disposition", "attachment; filename=\"initiatives.json\"");
        var exported = items(answer).getFirst();
        assertThat(exported.get("externalId").asText()).isEqualTo(key);
        var single = Api.as(token)
                .get("/v1/initiatives/{id}", exported.get("id").asText())
                .asString();
        assertThat(exported).isEqualTo(JSON.readTree(single));
    }

    @Test
    void holdsOneObjectOnEachLine() throws Exception {
        var older = posted("fnv", "submitted");
        var newer = posted("cnv", "submitted");

        var lines = export(Token.AUDITOR, "application/x-ndjson")
                .asString()
                .lines()
                .limit(2)
                .toList();

        assertThat(JSON.readTree(lines.get(0)).get("externalId").asText()).isEqualTo(newer);
        assertThat(JSON.readTree(lines.get(1)).get("externalId").asText()).isEqualTo(older);
    }

    @Test
    void hidesTheDraftsOfOthersAndTheContacts() throws Exception {
        var draft = posted("fnv", "draft");
        var shared = posted("fnv", "submitted");

        var own = export(Token.contributorOf("fnv"), "application/json");
        var other = export(Token.contributorOf("cnv"), "application/json");
        var auditor = export(Token.AUDITOR, "text/csv");
        var secretariat = export(Token.SECRETARIAT, "application/json");

        assertThat(keys(own)).contains(draft, shared);
        assertThat(keys(other)).contains(shared).doesNotContain(draft);
        assertThat(items(other).getFirst().has("contact")).isFalse();
        assertThat(auditor.asString()).contains(shared).doesNotContain(draft).doesNotContain("j.jansen@example.org");
        assertThat(keys(secretariat)).contains(shared).doesNotContain(draft);
        assertThat(items(secretariat).getFirst().at("/contact/name").asText()).isEqualTo("J. Jansen");
    }

    @Test
    void keepsTheSandboxAndTheRealWorldApart() throws Exception {
        var tried = posted("sandbox", "submitted");
        var real = posted("fnv", "submitted");

        var inside = export(Token.contributorOf("sandbox"), "application/json");
        var outside = export(Token.contributorOf("fnv"), "application/json", "organisation", "sandbox");
        var auditor = export(Token.AUDITOR, "text/csv");
        var supervised = export(Token.AUDITOR, "application/json", "organisation", "sandbox");

        assertThat(keys(inside)).contains(tried).doesNotContain(real);
        assertThat(items(outside)).isEmpty();
        assertThat(auditor.asString()).contains(real).doesNotContain(tried);
        assertThat(keys(supervised)).contains(tried).doesNotContain(real);
        assertThat(items(supervised).getFirst().has("contact")).isFalse();
    }

    @Test
    void keepsToTheFilters() throws Exception {
        var draft = posted("fnv", "draft");
        var submitted = posted("fnv", "submitted");
        var other = posted("cnv", "submitted");
        var token = Token.contributorOf("fnv");

        var ofFnv = export(token, "application/json", "organisation", "fnv");
        var drafts = export(token, "application/json", "status", "draft");
        var both = export(token, "application/json", "status", "draft", "status", "submitted");
        var none = export(token, "application/json", "agreement", "active-ageing");

        assertThat(keys(ofFnv)).contains(draft, submitted).doesNotContain(other);
        assertThat(keys(drafts)).contains(draft).doesNotContain(submitted, other);
        assertThat(keys(both)).contains(draft, submitted, other);
        assertThat(items(none)).isEmpty();
    }

    /** More than is read at a time, and every one once. */
    @Test
    void holdsEverythingOnce() throws Exception {
        var word = "k" + UUID.randomUUID();
        var rows = new StringBuilder();
        for (var number = 0; number < 1_100; number++) {
            rows.append(difficult(word + number, "submitted").replace("\n", " "))
                    .append('\n');
        }
        imported(Token.contributorOf("lto-nederland"), "application/x-ndjson", rows.toString());

        var answer = export(Token.contributorOf("lto-nederland"), "application/json", "organisation", "lto-nederland");

        assertThat(keys(answer)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(1_100);
    }

    /** The oldest one cannot be read, and is met when others were sent already. */
    @Test
    void doesNotLookWholeWhereItBreaksOff() throws Exception {
        var oldest = posted("vno-ncw", "submitted");
        var word = "k" + UUID.randomUUID();
        var rows = IntStream.range(0, 600)
                .mapToObj(number -> difficult(word + number, "submitted").replace("\n", " "))
                .collect(Collectors.joining("\n"));
        imported(Token.contributorOf("vno-ncw"), "application/x-ndjson", rows)
                .then()
                .body("rows.stored", equalTo(600));
        lines.change(
                "update initiative set content = cast(jsonb_set(cast(content as jsonb), '{links}', '7') as text) where external_id = :id",
                oldest);
        RawRequest.Answer brokenOff;

        try {
            brokenOff = RawRequest.send(
                    "GET /v1/initiatives/export?organisation=vno-ncw", "Accept: text/csv\r\n", new byte[0]);
        } finally {
            lines.change(
                    "update initiative set content = (select content from initiative where external_id = '%s0')"
                                    .formatted(word)
                            + " where external_id = :id",
                    oldest);
        }

        assertThat(brokenOff.status()).isEqualTo(200);
        assertThat(brokenOff.text())
                .containsIgnoringCase("Transfer-Encoding: chunked")
                .contains(word)
                .doesNotEndWith("0\r\n\r\n");
        var whole =
                RawRequest.send("GET /v1/initiatives/export?organisation=vno-ncw", "Accept: text/csv\r\n", new byte[0]);
        assertThat(whole.text()).endsWith("0\r\n\r\n");
    }

    private static Response imported(String token, String type, String body) {
        return Api.as(token)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .header("Prefer", "wait=30")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports");
    }

    @ParameterizedTest
    @ValueSource(strings = {"comma", "semicolon"})
    void isImportedAgainWithoutAnyChange(String separator) {
        var token = Token.contributorOf("mkb-nederland");
        posted("mkb-nederland", "draft");
        posted("mkb-nederland", "submitted");
        var csv = export(token, "text/csv", "organisation", "mkb-nederland", "separator", separator)
                .then()
                .statusCode(200)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .extract()
                .asByteArray();

        var done = imported(token, "text/csv", new String(csv, StandardCharsets.UTF_8));

        done.then().statusCode(200).body("rows.changed", equalTo(0)).body("rows.refused", equalTo(0));
        assertThat(done.<Integer>path("rows.unchanged"))
                .isEqualTo(done.<Integer>path("rows.total"))
                .isGreaterThan(1);
    }

    @Test
    void isNotImportedByAnotherOrganisation() {
        posted("fnv", "submitted");
        var csv = export(Token.contributorOf("cnv"), "text/csv", "organisation", "fnv", "status", "submitted");

        var done = imported(Token.contributorOf("cnv"), "text/csv", csv.asString());

        done.then().statusCode(200);
        assertThat(done.<Integer>path("rows.refused")).isEqualTo(done.<Integer>path("rows.total"));
        assertThat(done.<Integer>path("rows.stored")).isZero();
    }

    @Test
    void marksTheFileForADutchExcel() {
        posted("fnv", "submitted");

        var bytes = export(Token.AUDITOR, "text/csv", "separator", "semicolon").asByteArray();

        assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("\uFEFForganisation;externalId;status;");
    }

    @Test
    void startsNoFormulaInCsv() {
        posted("fnv", "submitted");

        var csv = export(Token.AUDITOR, "text/csv").asString();

        assertThat(csv)
                .contains("\"'=HYPERLINK(\"\"x\"\")\"")
                .doesNotContain(",=")
                .doesNotContain("\"=HYPERLINK");
    }

    @Test
    void isAWorkbookOfTextsWithoutFormulas() throws Exception {
        var key = posted("fnv", "submitted");

        var answer = export(Token.contributorOf("fnv"), XLSX);

        answer.then().statusCode(200).header("Content-Type", XLSX);
        var parts = unzipped(answer.asByteArray());
        var sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains(key)
                .contains("externalId")
                .contains("=HYPERLINK(")
                .doesNotContain("<f>");
        assertThat(sheet).doesNotContain(" t=\"s\"");
        assertThat(parts).containsKey("xl/workbook.xml");
    }

    /** By the list at its end, as spreadsheet programs read it. */
    private static Map<String, String> unzipped(byte[] bytes) throws Exception {
        var file = Files.createTempFile("export", ".xlsx");
        try {
            Files.write(file, bytes);
            var parts = new HashMap<String, String>();
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    parts.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return parts;
        } finally {
            Files.delete(file);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "status, gone, unknown-value",
        "status, Draft, unknown-value",
        "separator, tab, unknown-value",
        "organisation, '', unreadable-text",
        "theme, dignity, unknown-parameter",
    })
    void namesTheParameterThatIsWrong(String parameter, String value, String code) {
        var answer = export(Token.AUDITOR, "text/csv", parameter, value);

        answer.then()
                .statusCode(400)
                .body("errors.parameter", contains(parameter))
                .body("errors.code", contains(code));
    }

    @Test
    void refusesAnotherForm() {
        var answer = export(Token.AUDITOR, "application/pdf");

        answer.then().statusCode(406).body("type", endsWith("/problems/not-acceptable"));
    }
}
