package nl.stvda.voortgang.initiatives.search;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import nl.stvda.voortgang.initiatives.problem.ProblemConfig;
import org.jboss.resteasy.reactive.RestResponse;

/** Tells with a page where the next one is. */
@Singleton
class SearchAnswers {

    private final ProblemConfig config;

    SearchAnswers(ProblemConfig config) {
        this.config = config;
    }

    RestResponse<InitiativePage> page(InitiativePage page, UriInfo uri) {
        var answer = RestResponse.ResponseBuilder.ok(page);
        page.next()
                .ifPresent(cursor -> answer.header(
                        HttpHeaders.LINK,
                        "<%s%s>; rel=\"next\""
                                .formatted(
                                        config.publicUrl(),
                                        uri.getRequestUriBuilder()
                                                .replaceQueryParam("cursor", cursor)
                                                .build()
                                                .toString()
                                                .replaceFirst("^[a-z]+://[^/]+", ""))));
        return answer.build();
    }
}
