package nl.stvda.voortgang.reports.dashboard.client;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import nl.stvda.voortgang.conventions.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What another service refused and no page made anything of ends the request in the same way here. */
@Singleton
class RefusedPages {

    @ServerExceptionMapper
    Response refused(ServiceRefusal refusal, UriInfo uri) {
        var problem = new Problem(
                "about:blank",
                Objects.requireNonNullElse(refusal.refusal().title(), "Refused"),
                refusal.status(),
                Objects.requireNonNullElse(refusal.refusal().detail(), "Another service refused this."),
                uri.getRequestUri().getRawPath(),
                List.of(),
                null);
        return Response.status(refusal.status())
                .type("application/problem+json")
                .entity(problem)
                .build();
    }
}
