package nl.stvda.voortgang.contract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.ApiDescription;
import org.junit.jupiter.api.Test;

class RequestsTest {

    private static final int ENOUGH = 400;
    private static final Caller CALLER = new Caller("system", "secret-token", "fnv");

    private static final String DOCUMENT = """
            {
              "openapi": "3.1.0",
              "servers": [{"url": "https://sample.example.org/v1"}],
              "paths": {
                "/things": {
                  "post": {
                    "operationId": "postThing",
                    "parameters": [
                      {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 5}}
                    ],
                    "requestBody": {"content": {"application/json": {"schema": {
                      "type": "object",
                      "required": ["key"],
                      "properties": {
                        "key": {"type": "string", "maxLength": 20, "examples": ["k"]},
                        "kind": {"type": "string", "enum": ["a", "b"]},
                        "count": {"type": "integer", "minimum": 0}
                      }
                    }}}},
                    "responses": {"201": {"description": "Created"}}
                  }
                }
              }
            }
            """;

    private static List<FuzzRequest> made(long seed, Plan plan) {
        var chance = new Chance(seed);
        var harvest = new Harvest(chance, "/v1");
        var values = new Values(chance, harvest);
        var bodies = new Bodies(chance, harvest, values, new Mutations(chance), new LeakMarkers(chance, List.of()));
        var requests = new Requests(chance, harvest, values, bodies, "/v1");
        var operation = ApiDescription.of(DOCUMENT).operations().getFirst();
        return Stream.generate(() -> requests.of(operation, List.of(CALLER), plan))
                .limit(ENOUGH)
                .toList();
    }

    private static List<String> texts(Collection<FuzzRequest> requests) {
        return requests.stream().map(FuzzRequest::curl).toList();
    }

    @Test
    void areTheSameForTheSameSeed() {
        assertThat(texts(made(5, Plan.SPOILT)))
                .isEqualTo(texts(made(5, Plan.SPOILT)))
                .isNotEqualTo(texts(made(6, Plan.SPOILT)));
    }

    @Test
    void areAllowedWhereTheyAreMeantTo() {
        assertThat(made(1, Plan.VALID)).allSatisfy(request -> {
            assertThat(request.target()).matches("/v1/things(\\?limit=[1-5])?");
            assertThat(request.text()).matches("\\{\"key\":\"[^\"]{1,120}\"(,\"kind\":\"[ab]\")?(,\"count\":\\d+)?}");
        });
    }

    @Test
    void breakWhatTheDocumentAsks() {
        var spoilt = made(1, Plan.SPOILT).stream().map(FuzzRequest::text).toList();

        assertThat(spoilt)
                .anyMatch(body -> !body.contains("\"key\""))
                .anyMatch(body -> body.contains("\"unknown"))
                .anyMatch(body -> body.contains("\\uD800"))
                .anyMatch(body -> body.contains("\\u0000"))
                .anyMatch(body -> body.contains("\"count\":-1"))
                .anyMatch(body -> body.length() > 5_000);
    }

    @Test
    void areNonsenseToo() {
        var nonsense = made(1, Plan.NONSENSE);

        assertThat(nonsense)
                .extracting(FuzzRequest::method)
                .contains("POST", "PUT", "PATCH", "DELETE", "GET", "HEAD", "OPTIONS");
        assertThat(nonsense.stream().map(FuzzRequest::text))
                .anyMatch(body -> body.startsWith("[[[["))
                .anyMatch(String::isEmpty)
                .anyMatch(body -> body.contains("\ufffd"))
                .anyMatch(body -> body.length() > 1_000_000);
    }

    @Test
    void areShownWithoutTheToken() {
        assertThat(texts(made(1, Plan.VALID)))
                .allMatch(curl -> curl.contains("Bearer $TOKEN") && !curl.contains("secret-token"));
    }
}
