package nl.stvda.voortgang.initiatives.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;

/** A file of initiatives to import; every row is new and valid until the test says otherwise. */
final class Import {

    static final String JSON = "application/json";
    static final String NDJSON = "application/x-ndjson";
    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Import() {}

    /** A key that nobody used. */
    static String aKey() {
        return "k" + UUID.randomUUID();
    }

    /** The JSON of an initiative on one line. */
    static String row(String externalId, String title) {
        return """
                {"externalId": "%s", "agreement": "digitalisation", "side": "workers", "level": "sectoral", \
                "instrument": "training", "themes": ["digital-skills"], "actors": [{"name": "FNV Academie"}], \
                "title": {"nl": "%s"}, "description": {"nl": "Vier avonden."}, "period": {"start": "2022-01-10"}}""".formatted(externalId, title);
    }

    static String row(String externalId) {
        return row(externalId, "Cursus");
    }

    static String array(List<String> rows) {
        return "[" + String.join(",\n", rows) + "]";
    }

    static String lines(List<String> rows) {
        return String.join("\n", rows) + "\n";
    }

    /** So many keys that belong together. */
    static List<String> keys(int count) {
        var word = aKey();
        return IntStream.range(0, count).mapToObj(number -> word + "-" + number).toList();
    }

    static List<String> rows(List<String> keys) {
        return keys.stream().map(Import::row).collect(Collectors.toList());
    }

    static RequestSpecification request(String organisation, String type, String body) {
        return request(organisation, type, body.getBytes(StandardCharsets.UTF_8));
    }

    static RequestSpecification request(String organisation, String type, byte[] body) {
        return Api.as(Token.contributorOf(organisation))
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .body(body);
    }

    /** Sends a file and waits until it is done. */
    static Response carriedOut(String organisation, String type, String body, Object... query) {
        return finished(request(organisation, type, body), query);
    }

    static Response carriedOut(String organisation, String type, byte[] body) {
        return finished(request(organisation, type, body));
    }

    static Response finished(RequestSpecification request, Object... query) {
        for (var index = 0; index < query.length; index += 2) {
            request.queryParam(query[index].toString(), query[index + 1]);
        }
        var answer = request.post("/v1/imports");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
        return awaitEnd(answer.path("id"));
    }

    static Response awaitEnd(String id) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !List.of("received", "running").contains(get(id).<String>path("state")));
        return get(id);
    }

    static Response get(String id) {
        return Api.as(Token.contributorOf("fnv")).get("/v1/imports/{id}", id);
    }

    static Response results(String id, Object... query) {
        var request = Api.as(Token.contributorOf("fnv"));
        for (var index = 0; index < query.length; index += 2) {
            request.queryParam(query[index].toString(), query[index + 1]);
        }
        return request.get("/v1/imports/{id}/rows", id);
    }

    static Map<String, Integer> counts(Response answer) {
        Map<String, Integer> rows = answer.path("rows");
        assertThat(rows).containsKeys("total", "processed", "added", "changed", "unchanged", "refused", "stored");
        return rows;
    }
}
