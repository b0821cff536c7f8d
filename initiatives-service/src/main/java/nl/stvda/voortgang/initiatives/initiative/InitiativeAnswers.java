package nl.stvda.voortgang.initiatives.initiative;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import nl.stvda.voortgang.initiatives.problem.ProblemConfig;
import org.jboss.resteasy.reactive.RestResponse;

/** Gives an answer its status and headers: where it is and which version it is. */
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

    /** 304 where the caller has this revision. What is shown depends on who asks, so no shared cache may keep it. */
    RestResponse<InitiativeResponse> read(InitiativeResponse initiative, Request request) {
        var tag = Precondition.tag(initiative.revision());
        var answer = request.evaluatePreconditions(tag) == null
                ? RestResponse.ResponseBuilder.ok(initiative)
                : RestResponse.ResponseBuilder.<InitiativeResponse>create(RestResponse.Status.NOT_MODIFIED);
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
