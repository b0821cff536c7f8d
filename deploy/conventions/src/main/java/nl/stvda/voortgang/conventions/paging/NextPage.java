package nl.stvda.voortgang.conventions.paging;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import nl.stvda.voortgang.conventions.problem.ProblemConfig;
import org.jboss.resteasy.reactive.RestResponse;

/** Tells with a page where the next one is (RFC 8288): the same request with another cursor. */
@Singleton
public class NextPage {

    private final ProblemConfig config;

    NextPage(ProblemConfig config) {
        this.config = config;
    }

    /** The body that is made of the page, with a link where there is a next one. */
    public <T, R> RestResponse<R> after(Page<T> page, Function<List<T>, R> body, UriInfo uri) {
        var answer = RestResponse.ResponseBuilder.ok(body.apply(page.items()));
        page.next().ifPresent(next -> answer.header(HttpHeaders.LINK, link(next, uri)));
        return answer.build();
    }

    private String link(String cursor, UriInfo uri) {
        var next =
                uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
        return "<%s%s?%s>; rel=\"next\"".formatted(config.publicUrl(), next.getRawPath(), next.getRawQuery());
    }
}
