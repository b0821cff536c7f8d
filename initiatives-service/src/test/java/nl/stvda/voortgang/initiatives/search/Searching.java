package nl.stvda.voortgang.initiatives.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import nl.stvda.voortgang.initiatives.Api;
import org.jspecify.annotations.Nullable;

/** Requests for lists and counts. */
final class Searching {

    private Searching() {}

    static Response list(String token, Object... query) {
        return get(token, "/v1/initiatives", query);
    }

    static Response facets(String token, Object... query) {
        return get(token, "/v1/initiatives/facets", query);
    }

    private static Response get(String token, String path, Object... query) {
        var request = Api.as(token);
        for (var index = 0; index < query.length; index += 2) {
            request.queryParam(query[index].toString(), query[index + 1]);
        }
        return request.get(path);
    }

    static List<String> ids(Response answer) {
        answer.then().statusCode(200);
        return answer.path("items.id");
    }

    /** Every page, with something done between two. */
    static List<String> allPages(String token, Response first, Runnable between) {
        var seen = new ArrayList<>(ids(first));
        var answer = first;
        for (var next = next(answer); next != null; next = next(answer)) {
            between.run();
            answer = Api.as(token).urlEncodingEnabled(false).get(next);
            seen.addAll(ids(answer));
        }
        return seen;
    }

    /** Where the Link header leads, at the port that the test uses. */
    static @Nullable URI next(Response answer) {
        answer.then().statusCode(200);
        var link = answer.header("Link");
        if (link == null) {
            return null;
        }
        assertThat(link).matches("<http://localhost:\\d+/v1/initiatives\\?\\S+>; rel=\"next\"");
        var address = link.substring(1, link.indexOf('>'));
        return URI.create("http://localhost:" + RestAssured.port + address.replaceFirst("^http://[^/]+", ""));
    }
}
