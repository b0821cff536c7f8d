package nl.stvda.voortgang.conventions.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Writes a problem document. */
@ApplicationScoped
class ProblemResponses {

    private static final String MEDIA_TYPE = "application/problem+json";

    private final ProblemConfig config;
    private final UriInfo uriInfo;

    ProblemResponses(ProblemConfig config, UriInfo uriInfo) {
        this.config = config;
        this.uriInfo = uriInfo;
    }

    Response of(ProblemType type, String detail) {
        return of(type.withDetail(detail));
    }

    Response of(ProblemException exception) {
        var description = exception.type().description();
        var problem = new Problem(
                config.publicUrl() + "/problems/" + description.slug(),
                description.title(),
                description.status(),
                exception.detail(),
                uriInfo.getRequestUri().getRawPath(),
                exception.violations(),
                exception.allowed());
        var response = Response.status(description.status()).type(MEDIA_TYPE).entity(problem);
        exception.headers().forEach(response::header);
        exception.location().ifPresent(path -> response.header("Location", config.publicUrl() + path));
        return response.build();
    }
}
