package nl.stvda.voortgang.conventions.paging;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import nl.stvda.voortgang.conventions.problem.ProblemConfig;
import org.jboss.resteasy.reactive.RestResponse;

/** Tells with a page where the next one is (RFC 8288): the same request with another cursor. */
@Singleton
public class NextPage {

    private final ProblemConfig config;

    NextPage(ProblemConfig config) {
        this.config = config;
    }

    /** The page, with a link where there is a next one. */
    public <T> RestResponse<T> after(T page, Optional<String> cursor, UriInfo uri) {
        var answer = RestResponse.ResponseBuilder.ok(page);
        cursor.ifPresent(next -> answer.header(HttpHeaders.LINK, link(next, uri)));
        return answer.build();
    }

    private String link(String cursor, UriInfo uri) {
        var next =
                uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
        return "<%s%s?%s>; rel=\"next\"".formatted(config.publicUrl(), next.getRawPath(), next.getRawQuery());
    }
}
