package nl.stvda.voortgang.reports.narrative;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import nl.stvda.voortgang.conventions.condition.Precondition;
import org.jboss.resteasy.reactive.RestResponse;

/** Gives an answer its status and its ETag. */
final class NarrativeAnswers {

    private NarrativeAnswers() {}

    /** 304 where the caller has this version. */
    static RestResponse<NarrativeResponse> read(NarrativeResponse narrative, Request request) {
        var tag = Precondition.tag(narrative.version());
        var answer = request.evaluatePreconditions(tag) == null
                ? RestResponse.ResponseBuilder.ok(narrative)
                : RestResponse.ResponseBuilder.<NarrativeResponse>create(RestResponse.Status.NOT_MODIFIED);
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    static RestResponse<NarrativeResponse> written(NarrativeResponse narrative) {
        return RestResponse.ResponseBuilder.ok(narrative)
                .tag(Precondition.tag(narrative.version()))
                .build();
    }
}
