package nl.stvda.voortgang.initiatives.initiative;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import nl.stvda.voortgang.initiatives.problem.ProblemConfig;
import org.jboss.resteasy.reactive.RestResponse;

/** Gives an answer its status and headers: where it is, which version it is, where the next page is. */
@Singleton
class InitiativeAnswers {

    private final ProblemConfig config;

    InitiativeAnswers(ProblemConfig config) {
        this.config = config;
    }

    RestResponse<InitiativeResponse> posted(InitiativeService.Posted posted) {
        var initiative = posted.initiative();
        return RestResponse.ResponseBuilder.create(
                        posted.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, initiative)
                .header(HttpHeaders.LOCATION, "%s/v1/initiatives/%s".formatted(config.publicUrl(), initiative.id()))
                .tag(Precondition.tag(initiative.revision()))
                .build();
    }

    RestResponse<InitiativeResponse> changed(InitiativeResponse initiative) {
        return RestResponse.ResponseBuilder.ok(initiative)
                .tag(Precondition.tag(initiative.revision()))
                .build();
    }

    RestResponse<InitiativeResponse> read(InitiativeResponse initiative) {
        return RestResponse.ResponseBuilder.ok(initiative)
                .tag(Precondition.tag(initiative.revision()))
                .build();
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
